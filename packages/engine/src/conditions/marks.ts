import type { MarksCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { performanceAt } from '../systems/school/grades.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const marks: ConditionKind<MarksCondition> = {
  kind: 'marks',
  holds({ from = 0, to = 100 }, { life, minute }) {
    const { current } = life.education
    if (current === null) return false
    const value = performanceAt(current, minute)
    return from <= value && value <= to
  },
  explains({ from, to }) {
    if (to === undefined) return wording('requirements.marks-from', { from: from ?? 0 })
    if (from === undefined) return wording('requirements.marks-to', { to })
    return wording('requirements.marks-between', { from, to })
  },
  stands(_, { life: { education }, minute }) {
    if (education.current === null) return undefined
    return wording('requirements.standing-several', { value: performanceAt(education.current, minute) })
  },
  reads: () => readsNothing,
}
