import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getHeirs = defineCommand({
  name: 'getHeirs',
  kind: 'read',
  message: noMessage,
  summary: 'Asks for the people in whose life the player may go on, and what they would inherit.',
  example: undefined,
  answers: ['heirs'],
  refusals: ['not_created'],
})
