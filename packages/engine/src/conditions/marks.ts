import type { MarksCondition } from '../catalogue/condition.ts'
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
    if (to === undefined) return `marks of at least ${from ?? 0}`
    return from === undefined ? `marks of at most ${to}` : `marks between ${from} and ${to}`
  },
  reads: () => readsNothing,
}
