import type { AffinityCondition } from '../catalogue/cast-condition.ts'
import { wording } from '../core/message.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const affinity: ConditionKind<AffinityCondition> = {
  kind: 'affinity',
  holds({ role, from = -100, to = 100 }, { life, cast }) {
    const id = cast[role]
    const person = life.people.find((one) => one.id === id)
    return person !== undefined && from <= person.affinity && person.affinity <= to
  },
  explains: ({ role, from }) =>
    wording(from === undefined ? 'requirements.affinity-low' : 'requirements.affinity', { role }),
  reads: () => readsNothing,
}
