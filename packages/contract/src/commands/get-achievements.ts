import { catalogueMessage } from '../shapes/catalogue-message.ts'
import { defineCommand } from './define.ts'

export const getAchievements = defineCommand({
  name: 'getAchievements',
  kind: 'read',
  message: catalogueMessage,
  summary: 'Asks for all achievements, unlocked or not.',
  example: undefined,
  answers: ['achievementsList'],
  refusals: [],
  cost: 5,
})
