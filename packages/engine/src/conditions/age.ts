import type { AgeCondition } from '../catalogue/condition.ts'
import { ageAt } from '../core/time.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const age: ConditionKind<AgeCondition> = {
  kind: 'age',
  holds({ from = 0, to = 200 }, { life, minute }) {
    const years = ageAt(life, minute)
    return from <= years && years <= to
  },
  explains({ from, to }) {
    if (to === undefined) return `an age of at least ${from ?? 0}`
    return from === undefined ? `an age of at most ${to}` : `an age between ${from} and ${to}`
  },
  reads: () => readsNothing,
}
