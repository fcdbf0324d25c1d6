import { minuteAt } from '../core/clock.ts'
import { statisticsOf } from '../systems/rewards/statistics.ts'
import type { ReadHandler } from './define.ts'

export const getPlayerStatistics: ReadHandler<unknown> = (life) => ({
  frame: 'playerStatistics',
  body: statisticsOf(life, minuteAt(life, life.at)),
})
