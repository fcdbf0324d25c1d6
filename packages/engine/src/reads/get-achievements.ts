import { achievementsOf } from '../story/achievements.ts'
import type { ReadHandler } from './define.ts'

export const getAchievements: ReadHandler<unknown> = (life, _, { catalogue }) => ({
  frame: 'achievementsList',
  body: achievementsOf(life, catalogue),
})
