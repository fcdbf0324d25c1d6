import { recallsThat } from '../life/person.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** Someone of the cast remembers something that the player did: see an outcome's `remembers`. */
export interface RecallsCondition {
  readonly kind: 'recalls'
  readonly role: string
  readonly as: string
}

export const recalls: ConditionKind<RecallsCondition> = {
  kind: 'recalls',
  holds({ role, as }, { life, cast }) {
    const person = life.people.find((one) => one.id === cast[role])
    return person !== undefined && recallsThat(person, as)
  },
  explains: ({ role, as }) => `that your ${role} remembers ${as}`,
  reads: () => readsNothing,
}
