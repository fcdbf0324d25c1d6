import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getTimeSkipTiers = defineCommand({
  name: 'getTimeSkipTiers',
  kind: 'read',
  message: noMessage,
  summary: 'Asks for the prices of skipping time.',
  example: undefined,
  answers: ['timeSkipTiers'],
})
