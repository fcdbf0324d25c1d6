import { minuteAt } from '../clock.ts'
import { extraCurricularsOf } from '../education-view.ts'
import type { ReadHandler } from './define.ts'

export const getExtraCurriculars: ReadHandler<unknown> = (life, _, { catalogue }) => ({
  frame: 'extraCurriculars',
  body: extraCurricularsOf(life, catalogue, minuteAt(life, life.at)),
})
