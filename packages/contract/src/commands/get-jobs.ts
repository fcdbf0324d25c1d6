import { catalogueMessage } from '../shapes/catalogue-message.ts'
import { defineCommand } from './define.ts'

export const getJobs = defineCommand({
  name: 'getJobs',
  kind: 'read',
  message: catalogueMessage,
  summary: "Asks for the career ladders, their requirements, and the player's job.",
  example: undefined,
  answers: ['jobs'],
  refusals: [],
  cost: 6,
})
