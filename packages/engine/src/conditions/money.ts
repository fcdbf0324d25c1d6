import type { MoneyCondition } from '../catalogue/work-condition.ts'
import { wording } from '../core/message.ts'
import { dollars } from '../core/money.ts'
import { moneyAt } from '../systems/money/accounts.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const money: ConditionKind<MoneyCondition> = {
  kind: 'money',
  holds({ from = 0, to = Number.MAX_SAFE_INTEGER }, { life, minute }) {
    const cents = moneyAt(life, minute)
    return from <= cents && cents <= to
  },
  explains: ({ from, to }) =>
    to === undefined
      ? wording('requirements.money-from', { from: dollars(from ?? 0) })
      : wording('requirements.money-to', { to: dollars(to) }),
  stands: (_, { life, minute }) => wording('requirements.standing-money', { money: dollars(moneyAt(life, minute)) }),
  reads: () => readsNothing,
}
