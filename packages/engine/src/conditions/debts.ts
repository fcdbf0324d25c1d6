import type { DebtsCondition } from '../catalogue/work-condition.ts'
import { wording } from '../core/message.ts'
import { dollars } from '../core/money.ts'
import { debtKinds } from '../life/finances.ts'
import { statementAt } from '../systems/money/accounts.ts'
import { type ConditionKind, readsNothing } from './define.ts'

export const debts: ConditionKind<DebtsCondition> = {
  kind: 'debts',
  holds({ from, of = debtKinds }, { life, minute }) {
    const owed = statementAt(life, minute).debts
    return of.reduce((sum, kind) => sum + owed[kind], 0) >= from
  },
  explains: ({ from }) => wording('requirements.debts', { from: dollars(from) }),
  reads: () => readsNothing,
}
