import { performanceAt } from '../systems/school/grades.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** Marks at the school that is attended stand between the two, 0 to 100, both included. Nobody's who is at none. */
export interface MarksCondition {
  readonly kind: 'marks'
  readonly from?: number
  readonly to?: number
}

export const marks: ConditionKind<MarksCondition> = {
  kind: 'marks',
  holds({ from = 0, to = 100 }, { life, minute }) {
    const { current } = life.education
    if (current === null) return false
    const value = performanceAt(current, minute)
    return from <= value && value <= to
  },
  explains({ from, to }) {
    if (to === undefined) return `marks of at least ${from ?? 0}`
    return from === undefined ? `marks of at most ${to}` : `marks between ${from} and ${to}`
  },
  reads: () => readsNothing,
}
