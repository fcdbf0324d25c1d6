import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getDailyQuests = defineCommand({
  name: 'getDailyQuests',
  kind: 'read',
  message: noMessage,
  summary: "Asks for today's quests and their progress. Days are UTC days.",
  example: undefined,
  answers: ['dailyQuests'],
  refusals: [],
})
