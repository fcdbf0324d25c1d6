import { minuteAt } from '../clock.ts'
import { nextDayAt } from '../systems/daily-rewards.ts'
import { questViews } from '../systems/quests.ts'
import type { ReadHandler } from './define.ts'

export const getDailyQuests: ReadHandler<unknown> = (life, _, { catalogue }) => ({
  frame: 'dailyQuests',
  body: { quests: questViews(life, life.at, minuteAt(life, life.at), catalogue), nextAt: nextDayAt(life.at) },
})
