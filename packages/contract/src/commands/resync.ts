import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const resync = defineCommand({
  name: 'resync',
  kind: 'read',
  message: noMessage,
  summary: 'Asks for the whole state.',
  example: undefined,
  answers: ['playerObject'],
  refusals: [],
  cost: 6,
})
