import { minuteAt } from '../core/clock.ts'
import { extraCurricularsOf } from '../views/education-view.ts'
import type { ReadHandler } from './define.ts'

export const getExtraCurriculars: ReadHandler<unknown> = (life, _, { catalogue }) => ({
  frame: 'extraCurriculars',
  body: extraCurricularsOf(life, catalogue, minuteAt(life, life.at)),
})
