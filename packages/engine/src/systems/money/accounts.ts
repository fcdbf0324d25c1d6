import { assert } from '@lifegrid/base/assert'
import { bookWeeks } from '../../core/bookings.ts'
import { weekDayOf } from '../../core/calendar.ts'
import { balance, transfer } from '../../core/ledger.ts'
import { dayOf } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import { type DebtKind, debtKinds } from '../../life/finances.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import type { Books, Statement } from './books.ts'
import { returns } from './returns.ts'
import { projectOnce } from './statement-memo.ts'
import { supportOf, weeklyBookings } from './weekly-bookings.ts'

const friday = 5

const paydayMinute = 17 * 60

export const minutesPerWeek = 7 * minutesPerDay

const debtAccounts: Readonly<Record<DebtKind, string>> = {
  student: 'debt:student',
  mortgage: 'debt:mortgage',
  loan: 'debt:loan',
  card: 'debt:card',
}

/** The debt of a kind, in integer cents, never negative. */
export function owed(life: Life, kind: DebtKind): number {
  return Math.max(0, -balance(life, 'money', debtAccounts[kind]))
}

/** The balances at a minute, and the sums booked on the Fridays since the last settlement. Changes nothing. */
export function statementAt(life: Life, minute: number): Readonly<Statement> {
  const { plan, investor, settledMinute } = life.finances
  const weeks = fridaysUpTo(life, minute) - fridaysUpTo(life, settledMinute)
  return projectOnce(booksOf(life), plan, returns[investor], weeks)
}

/** The cash that the player can spend at a minute, in cents, never negative. */
export function moneyAt(life: Life, minute: number): number {
  // Usually no Friday has passed since the last settlement.
  return fridaysUpTo(life, minute) === fridaysUpTo(life, life.finances.settledMinute)
    ? balance(life, 'money')
    : statementAt(life, minute).cash
}

/** Assets minus debts, in cents. Possessions such as furniture and clothes do not count. */
export function netWorthAt(life: Life, minute: number): number {
  const { cash, retirement, home, debts } = statementAt(life, minute)
  return cash + retirement + home - debtKinds.reduce((sum, kind) => sum + debts[kind], 0)
}

export function booksOf(life: Life): Books {
  return {
    cash: balance(life, 'money'),
    retirement: balance(life, 'money', 'retirement'),
    home: balance(life, 'money', 'home'),
    debts: {
      student: owed(life, 'student'),
      mortgage: owed(life, 'mortgage'),
      loan: owed(life, 'loan'),
      card: owed(life, 'card'),
    },
  }
}

/** Books the Fridays since the last settlement. Called before anything reads or moves the player's money. */
export function settle(turn: Turn): void {
  const { life, minute } = turn
  const { finances } = life
  const s = statementAt(life, minute)
  finances.settledMinute = minute
  if (s.weeks === 0) return
  const { plan } = finances
  const move = (debit: string, credit: string, amount: number): void =>
    transfer(turn, 'money', debit, credit, amount, null)
  // Income is booked before expenses, so that the cash is never negative in between.
  const received = Math.max(0, -plan.support)
  move(plan.from, 'player', (plan.income - received) * s.weeks)
  move('support', 'player', received * s.weeks)
  move('bank', 'player', Math.max(0, s.interest))
  move('debt:card', 'player', s.borrowed)
  move('player', 'tax', plan.tax * s.weeks)
  move('player', 'retirement', plan.saved * s.weeks)
  const support = supportOf(plan, s)
  move('player', 'support', support)
  move('player', 'living', s.spent - support + Math.max(0, -s.interest))
  for (const kind of debtKinds) {
    move(`debt:${kind}`, 'bank', s.accrued[kind])
    move('player', `debt:${kind}`, s.paid[kind])
  }
  move('employer', 'retirement', plan.matched * s.weeks)
  move('bank', 'retirement', s.retirementGrowth)
  move('market', 'home', s.homeGrowth)
  bookWeeks(life, weeklyBookings(plan, s, minute))
  if (plan.from === 'employer' && life.work.job !== null) finances.earnedCents += life.work.job.weeklyCents * s.weeks
  assert(balance(life, 'money') === s.cash, 'the cash in the ledger is the cash of the statement')
}

/** The number of paydays, on Fridays at 17:00, from minute 0 up to and including the minute. */
function fridaysUpTo(life: Life, minute: number): number {
  const day = dayOf(minute)
  const firstFriday = (friday - weekDayOf(life.birthDay) + 7) % 7
  const lastDay = minute - day * minutesPerDay >= paydayMinute ? day : day - 1
  return lastDay < firstFriday ? 0 : Math.floor((lastDay - firstFriday) / 7) + 1
}

/** The first payday after a minute. */
export function fridayAfter(life: Life, minute: number): number {
  const firstFriday = (friday - weekDayOf(life.birthDay) + 7) % 7
  return (firstFriday + 7 * fridaysUpTo(life, minute)) * minutesPerDay + paydayMinute
}
