import { catalogueMessage } from '../shapes/catalogue-message.ts'
import { defineCommand } from './define.ts'

export const getTimeSkipTiers = defineCommand({
  name: 'getTimeSkipTiers',
  kind: 'read',
  message: catalogueMessage,
  summary: 'Asks for the prices of skipping time.',
  example: undefined,
  answers: ['timeSkipTiers'],
  refusals: [],
})
