import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getLoves = defineCommand({
  name: 'getLoves',
  kind: 'read',
  message: noMessage,
  summary: 'Asks for the relationships of this life, former ones included.',
  example: undefined,
  answers: ['loves'],
  refusals: [],
})
