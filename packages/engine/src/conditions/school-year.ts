import type { SchoolYearCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const schoolYear: ConditionKind<SchoolYearCondition> = {
  kind: 'schoolYear',
  holds({ from = 1, to = 100, left = 100 }, { life }) {
    const { current } = life.education
    if (current === null) return false
    return from <= current.year && current.year <= to && current.years - current.year <= left
  },
  explains({ from, to, left }) {
    if (left === 0) return wording('requirements.school-year-last')
    if (to === undefined) return wording('requirements.school-year-from', { from: from ?? 1 })
    return wording('requirements.school-year-between', { from: from ?? 1, to })
  },
  reads: () => readsNothing,
}
