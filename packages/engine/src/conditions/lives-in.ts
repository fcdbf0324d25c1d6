import type { LivesInCondition } from '../catalogue/condition.ts'
import { balance } from '../core/ledger.ts'
import { livesWithOthers } from '../systems/home/family-homes.ts'
import { type ConditionKind, readsNothing } from './define.ts'

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
