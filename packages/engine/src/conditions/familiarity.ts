import type { FamiliarityCondition } from '../catalogue/cast-condition.ts'
import { wording } from '../core/message.ts'
import { familiarityAt } from '../systems/people/familiarity.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const familiarity: ConditionKind<FamiliarityCondition> = {
  kind: 'familiarity',
  holds({ role, from = 0, to = 100 }, { life, minute, cast }) {
    const person = life.people.find((one) => one.id === cast[role])
    if (person === undefined) return false
    const known = familiarityAt(life, person, minute)
    return from <= known && known <= to
  },
  explains: ({ role, from }) =>
    wording(from === undefined ? 'requirements.familiarity-low' : 'requirements.familiarity', { role }),
  reads: () => readsNothing,
}
