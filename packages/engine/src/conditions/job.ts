import type { JobCondition } from '../catalogue/condition.ts'
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
    const parts = [partTime === true ? 'a part-time job' : 'a job']
    if (ladders !== undefined) parts.push(`in ${ladders.join(' or ')}`)
    if (rung?.from !== undefined) parts.push('of a higher rank')
    if (performance?.from !== undefined) parts.push(`that goes well (${performance.from} or more)`)
    if (performance?.to !== undefined) parts.push('that goes badly')
    return parts.join(' ')
  },
  reads: () => ({ all: ['employed'], none: [], exact: false }),
}

function within(value: number, { from = 0, to = 100 }: { readonly from?: number; readonly to?: number }): boolean {
  return from <= value && value <= to
}
