import { minuteAt } from '../core/clock.ts'
import { schoolsOf } from '../views/education-view.ts'
import type { ReadHandler } from './define.ts'

export const getSchools: ReadHandler<unknown> = (life, _, { catalogue }) => ({
  frame: 'schools',
  body: schoolsOf(life, catalogue, minuteAt(life, life.at)),
})
