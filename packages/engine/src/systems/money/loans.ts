import { balance, transfer } from '../../core/ledger.ts'
import { dollars } from '../../core/money.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import { ageAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { DebtKind } from '../../life/finances.ts'
import type { Life } from '../../life/life.ts'
import { moneyAt, owed, settle } from './accounts.ts'
import { paymentFor } from './payments.ts'
import { rates } from './returns.ts'
import { lookAhead, replan } from './weekly-plan.ts'

const loanWeeks = 5 * 52
/** The limit for all such loans together, in weeks of wages. */
const loanWagesMax = 26
const loanFromAge = 18

/** Why the bank does not lend this sum; undefined if it does. */
export function refuseLoan(life: Life, minute: number, cents: number): Refusal | undefined {
  if (ageAt(life, minute) < loanFromAge) return refusal('too_young', 'money.loan-age', { age: loanFromAge })
  if (life.finances.refusedUntil > minute) return refusal('no_credit', 'money.loan-refused')
  const { job } = life.work
  if (job === null) return refusal('no_credit', 'money.loan-wage')
  const room = job.weeklyCents * loanWagesMax - owed(life, 'loan') - owed(life, 'card')
  if (cents > room) {
    return refusal('no_credit', 'money.loan-limit', { room: dollars(Math.max(0, room)) })
  }
  return undefined
}

export function takeLoanOf(turn: Turn, cents: number): void {
  const { life } = turn
  settle(turn)
  transfer(turn, 'money', 'debt:loan', 'player', cents)
  life.finances.payments.loan = paymentFor(owed(life, 'loan'), rates.loan, loanWeeks)
  replan(turn)
}

/** Why the sum cannot be repaid now; undefined if it can. No more than the debt is taken. */
export function refuseRepayment(life: Life, minute: number, kind: DebtKind, cents: number): Refusal | undefined {
  if (owed(life, kind) === 0) return refusal('not_for_you', 'money.no-such-debt')
  const sum = Math.min(cents, owed(life, kind))
  const has = moneyAt(life, minute)
  return sum > has
    ? refusal('not_enough_money', 'money.repayment', { sum: dollars(sum), money: dollars(has) })
    : undefined
}

/** Repays a sum in addition to the weekly payments, which stay the same and end sooner. */
export function repay(turn: Turn, kind: DebtKind, cents: number): void {
  const { life } = turn
  settle(turn)
  transfer(turn, 'money', 'player', `debt:${kind}`, Math.min(cents, owed(life, kind), balance(life, 'money')))
  if (kind !== 'card' && owed(life, kind) === 0) life.finances.payments[kind] = 0
  if (kind === 'card') lookAhead(turn)
  else replan(turn)
}
