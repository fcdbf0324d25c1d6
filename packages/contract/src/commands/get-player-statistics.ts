import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getPlayerStatistics = defineCommand({
  name: 'getPlayerStatistics',
  kind: 'read',
  message: noMessage,
  summary: 'Asks for the statistics of this life, of all lives, and of the player.',
  example: undefined,
  answers: ['playerStatistics'],
  refusals: [],
})
