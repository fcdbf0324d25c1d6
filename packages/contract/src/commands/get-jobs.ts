import { emptyMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getJobs = defineCommand({
  name: 'getJobs',
  kind: 'read',
  message: emptyMessage,
  summary: "Asks for the career ladders, their requirements, and the player's job.",
  example: null,
  answers: ['jobs'],
})
