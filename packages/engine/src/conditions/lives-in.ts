import type { LivesInCondition } from '../catalogue/work-condition.ts'
import { balance } from '../core/ledger.ts'
import { wording } from '../core/message.ts'
import { livesWithOthers } from '../systems/home/family-homes.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const livesIn: ConditionKind<LivesInCondition> = {
  kind: 'livesIn',
  holds({ home }, { life }) {
    if (livesWithOthers(life)) return home === 'parents'
    return home === (balance(life, 'money', 'home') > 0 ? 'owned' : 'rented')
  },
  explains: ({ home }) => wording(`requirements.home-${home}`),
  reads: () => readsNothing,
}
