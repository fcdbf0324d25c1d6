import { expenseKinds, incomeKinds } from '../../core/ledger.ts'
import type { Booking, BookingKind } from '../../life/bookings.ts'
import { debtKinds, type Plan } from '../../life/finances.ts'
import type { Statement } from './books.ts'

/** Support for children among the money that was spent. In a week without money it is paid before the rest. */
export function supportOf({ support }: Plan, { spent, weeks }: Statement): number {
  return Math.min(Math.max(0, support) * weeks, spent)
}

/** The weeks of a statement as the player reads them: each bill with its own line. Their sum is the change of the cash. */
export function weeklyBookings(plan: Plan, s: Statement, minute: number): Booking[] {
  const received = Math.max(0, -plan.support)
  const bookings: Booking[] = []
  const add = (kind: BookingKind, cents: number): void => {
    if (cents !== 0) bookings.push({ minute, kind, cents, detail: s.weeks })
  }
  add(incomeKinds[plan.from], (plan.income - received) * s.weeks)
  const support = supportOf(plan, s)
  add('support', received * s.weeks - support)
  add('interest', s.interest)
  add('card', s.borrowed)
  add('tax', -plan.tax * s.weeks)
  add('saved', -plan.saved * s.weeks)
  addBills(plan, s, s.spent - support, add)
  for (const kind of debtKinds) add(expenseKinds[`debt:${kind}`], -s.paid[kind])
  return bookings
}

/** The bills in their order of need. What was spent beyond the essentials is leisure. */
function addBills(
  plan: Plan,
  { weeks }: Statement,
  spent: number,
  add: (kind: BookingKind, cents: number) => void,
): void {
  let left = spent
  const take = (weekly: number): number => {
    const cents = Math.min(weekly * weeks, left)
    left -= cents
    return -cents
  }
  const { home, family, body } = plan.bills
  // A child or a student pays no more than there is, so the bills can be more than the essentials.
  const essentials = Math.max(0, plan.essentials - Math.max(0, plan.support))
  const share = (weekly: number, before: number): number => Math.max(0, Math.min(weekly, essentials - before))
  add('home', take(share(home, 0)))
  add('family', take(share(family, home)))
  add('body', take(share(body, home + family)))
  add('living', take(Math.max(0, essentials - home - family - body)))
  add('leisure', -left)
}
