import { minuteAt } from '../core/clock.ts'
import { jobsFrameOf } from '../views/work-view.ts'
import type { ReadHandler } from './define.ts'

export const getJobs: ReadHandler<unknown> = (life, _, { catalogue }) => ({
  frame: 'jobs',
  body: jobsFrameOf(life, minuteAt(life, life.at), catalogue),
})
