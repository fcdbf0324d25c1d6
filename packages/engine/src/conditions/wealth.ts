import type { WealthCondition } from '../catalogue/work-condition.ts'
import { wording } from '../core/message.ts'
import { dollars } from '../core/money.ts'
import { netWorthAt } from '../systems/money/accounts.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const wealth: ConditionKind<WealthCondition> = {
  kind: 'wealth',
  holds({ from, to }, { life, minute }) {
    const worth = netWorthAt(life, minute)
    return (from === undefined || from <= worth) && (to === undefined || worth <= to)
  },
  explains: ({ from, to }) =>
    to === undefined
      ? wording('requirements.wealth-from', { from: dollars(from ?? 0) })
      : wording('requirements.wealth-to', { to: dollars(to) }),
  stands: (_, { life, minute }) => wording('requirements.standing-one', { value: dollars(netWorthAt(life, minute)) }),
  reads: () => readsNothing,
}
