import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getAchievements = defineCommand({
  name: 'getAchievements',
  kind: 'read',
  message: noMessage,
  summary: 'Asks for all achievements, unlocked or not.',
  example: undefined,
  answers: ['achievementsList'],
})
