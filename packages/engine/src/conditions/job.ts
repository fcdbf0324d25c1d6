import type { JobCondition } from '../catalogue/work-condition.ts'
import { wording } from '../core/message.ts'
import { wordList } from '../core/phrases.ts'
import { performanceAt } from '../systems/work/performance.ts'
import type { ConditionKind } from './define.ts'

export const job: ConditionKind<JobCondition> = {
  kind: 'job',
  holds({ ladders, rung, performance, partTime, days = 0 }, { life, minute }) {
    const held = life.work.job
    if (held === null || minute - held.sinceMinute < days * 1440) return false
    if (ladders !== undefined && !ladders.includes(held.id)) return false
    if (partTime !== undefined && held.partTime !== partTime) return false
    if (rung !== undefined && !within(held.rung, rung)) return false
    return performance === undefined || within(performanceAt(life, minute), performance)
  },
  explains({ ladders, rung, performance, partTime }) {
    let job = wording(partTime === true ? 'requirements.job-part-time' : 'requirements.job')
    if (ladders !== undefined)
      job = wording('requirements.job-in', { job, ladders: wordList('requirements.or', ladders) })
    if (rung?.from !== undefined) job = wording('requirements.job-higher', { job })
    if (performance?.from !== undefined) job = wording('requirements.job-goes-well', { job, from: performance.from })
    if (performance?.to !== undefined) job = wording('requirements.job-goes-badly', { job })
    return job
  },
  reads: () => ({ all: ['employed'], none: [], exact: false }),
}

function within(value: number, { from = 0, to = 100 }: { readonly from?: number; readonly to?: number }): boolean {
  return from <= value && value <= to
}
