import type { DiedWithinCondition } from '../catalogue/cast-condition.ts'
import { wording } from '../core/message.ts'
import { epochDayAt } from '../core/time.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const diedWithin: ConditionKind<DiedWithinCondition> = {
  kind: 'diedWithin',
  holds({ role, days }, { life, minute, cast }) {
    const person = life.people.find((one) => one.id === cast[role])
    return person !== undefined && person.diedDay !== null && epochDayAt(life, minute) - person.diedDay <= days
  },
  explains: ({ role }) => wording('requirements.died-within', { role }),
  reads: () => readsNothing,
}
