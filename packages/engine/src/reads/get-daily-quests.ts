import { minuteAt } from '../core/clock.ts'
import { questViews } from '../story/quests.ts'
import { nextDayAt } from '../systems/rewards/daily-rewards.ts'
import type { ReadHandler } from './define.ts'

export const getDailyQuests: ReadHandler<unknown> = (life, _, { catalogue }) => ({
  frame: 'dailyQuests',
  body: { quests: questViews(life, life.at, minuteAt(life, life.at), catalogue), nextAt: nextDayAt(life.at) },
})
