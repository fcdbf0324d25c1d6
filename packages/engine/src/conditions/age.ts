import type { AgeCondition } from '../catalogue/condition.ts'
import { wording } from '../core/message.ts'
import { ageAt } from '../core/time.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const age: ConditionKind<AgeCondition> = {
  kind: 'age',
  holds({ from = 0, to = 200 }, { life, minute }) {
    const years = ageAt(life, minute)
    return from <= years && years <= to
  },
  explains({ from, to }) {
    if (to === undefined) return wording('requirements.age-from', { from: from ?? 0 })
    if (from === undefined) return wording('requirements.age-to', { to })
    return wording('requirements.age-between', { from, to })
  },
  stands: (_, { life, minute }) => wording('requirements.standing-age', { age: ageAt(life, minute) }),
  reads: () => readsNothing,
}
