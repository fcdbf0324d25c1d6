import { balance } from '../core/ledger.ts'
import { livesWithOthers } from '../systems/home/family-homes.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** The player lives with the parents (or with those who took their place), in a rented home, or in one that is owned. */
export interface LivesInCondition {
  readonly kind: 'livesIn'
  readonly home: 'parents' | 'rented' | 'owned'
}

const words = { parents: 'to live with your parents', rented: 'a rented home', owned: 'a home that is yours' } as const

export const livesIn: ConditionKind<LivesInCondition> = {
  kind: 'livesIn',
  holds({ home }, { life }) {
    if (livesWithOthers(life)) return home === 'parents'
    return home === (balance(life, 'money', 'home') > 0 ? 'owned' : 'rented')
  },
  explains: ({ home }) => words[home],
  reads: () => readsNothing,
}
