import { balance, transfer } from '../core/ledger.ts'
import type { Turn } from '../core/turn.ts'
import { debtKinds } from '../life/finances.ts'
import type { Life } from '../life/life.ts'
import { saleProceeds, sellHome } from '../systems/home/housing.ts'
import { owed, settle, statementAt } from '../systems/money/accounts.ts'
import { receiveAllInheritances } from '../systems/money/inheritance.ts'

/**
 * Returns what {@link settleEstate} would leave at `minute`, in integer cents. Changes nothing. The estate can differ
 * from the net worth: selling the home costs money, and nobody inherits debts.
 */
export function estateAt(life: Life, minute: number): number {
  const { cash, retirement, home, debts } = statementAt(life, minute)
  const { mortgage, ...others } = debts
  const owedElsewhere = Object.values(others).reduce((sum, debt) => sum + debt, 0)
  return Math.max(0, cash + retirement + saleProceeds(home, mortgage) - owedElsewhere)
}

/**
 * Turns everything into money at the end of a life: sells the home, pays out the retirement account, and pays the debts as far
 * as the money goes. Lenders bear the rest, because debts are not inherited. What is left stays in the player's account for the
 * heirs.
 * Example: 1,000.00 in cash, 500.00 in retirement savings and a loan of 2,000.00: the lender gets 1,500.00 and bears 500.00.
 */
export function settleEstate(turn: Turn): void {
  const { life } = turn
  settle(turn)
  receiveAllInheritances(turn)
  sellHome(turn)
  transfer(turn, 'money', 'retirement', 'player', balance(life, 'money', 'retirement'))
  for (const kind of debtKinds) {
    const paid = Math.min(owed(life, kind), balance(life, 'money'))
    transfer(turn, 'money', 'player', `debt:${kind}`, paid)
    transfer(turn, 'money', 'bank', `debt:${kind}`, owed(life, kind))
  }
  life.finances.payments = { student: 0, mortgage: 0, loan: 0 }
}
