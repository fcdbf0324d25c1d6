import { refuseRomance } from '../systems/love/romance-rules.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** Nothing stands between the player and someone of the cast: adults, free, unrelated, fond of each other, and of a mind to. */
export interface RomancePossibleCondition {
  readonly kind: 'romancePossible'
  readonly role: string
}

export const romancePossible: ConditionKind<RomancePossibleCondition> = {
  kind: 'romancePossible',
  holds({ role }, { life, minute, cast }) {
    const person = life.people.find((one) => one.id === cast[role])
    return person !== undefined && refuseRomance(life, person, minute) === undefined
  },
  explains: ({ role }) => `that nothing stands between you and your ${role}`,
  reads: () => ({ ...readsNothing, none: ['partnered'] }),
}
