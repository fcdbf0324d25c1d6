import type { SchoolYearCondition } from '../catalogue/condition.ts'
import { type ConditionKind, readsNothing } from './define.ts'

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
