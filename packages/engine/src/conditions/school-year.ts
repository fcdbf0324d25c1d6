import { type ConditionKind, readsNothing } from './define.ts'

/** The year at the school that is attended: `from` counts from the first, `left` from the last (0 is the last). Nobody's who is at none. */
export interface SchoolYearCondition {
  readonly kind: 'schoolYear'
  readonly from?: number
  readonly to?: number
  /** At most so many years are left after this one. */
  readonly left?: number
}

export const schoolYear: ConditionKind<SchoolYearCondition> = {
  kind: 'schoolYear',
  holds({ from = 1, to = 100, left = 100 }, { life }) {
    const { current } = life.education
    if (current === null) return false
    return from <= current.year && current.year <= to && current.years - current.year <= left
  },
  explains({ from, to, left }) {
    if (left === 0) return 'to be in the last year'
    if (to === undefined) return `to be in year ${from ?? 1} or later`
    return `to be in year ${from ?? 1} to ${to}`
  },
  reads: () => readsNothing,
}
