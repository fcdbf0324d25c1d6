import { dollars } from '../core/money.ts'
import { type DebtKind, debtKinds } from '../life/finances.ts'
import { statementAt } from '../systems/money/finances.ts'
import { type ConditionKind, readsNothing } from './define.ts'

/** The player owes at least so much, integer cents, of these kinds; of any where none is named. */
export interface DebtsCondition {
  readonly kind: 'debts'
  readonly from: number
  readonly of?: readonly DebtKind[]
}

export const debts: ConditionKind<DebtsCondition> = {
  kind: 'debts',
  holds({ from, of = debtKinds }, { life, minute }) {
    const owed = statementAt(life, minute).debts
    return of.reduce((sum, kind) => sum + owed[kind], 0) >= from
  },
  explains: ({ from }) => `debts of ${dollars(from)}`,
  reads: () => readsNothing,
}
