import type { FrameBody } from '@lifegrid/contract/frames/index.generated'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { bookingsOf } from '../core/bookings.ts'
import { type Booking, bookingKinds } from '../life/bookings.ts'
import type { Life } from '../life/life.ts'
import { statementAt } from '../systems/money/accounts.ts'
import { bookedNames } from '../systems/money/booked-names.ts'
import { weeklyBookings } from '../systems/money/weekly-bookings.ts'

type Line = FrameBody<'ledger'>['bookings'][number]
type Bill = FrameBody<'ledger'>['bills'][number]

/** Lines of one page. */
export const ledgerPageLines = 20

/** Kinds up to this one are booked every Friday. */
const lastWeekly = bookingKinds.indexOf('cardDebt')

/** A page of the `ledger` frame: the latest bookings at a minute, those that the next settlement will make included. */
export function ledgerFrameOf(life: Life, minute: number, catalogue: Catalogue, page: number): FrameBody<'ledger'> {
  const { plan } = life.finances
  const statement = statementAt(life, minute)
  const open = statement.weeks === 0 ? [] : weeklyBookings(plan, statement, minute)
  const all = [...bookingsOf(life), ...open].reverse()
  const from = page * ledgerPageLines
  return {
    page,
    pages: Math.max(1, Math.ceil(all.length / ledgerPageLines)),
    bookings: all.slice(from, from + ledgerPageLines).map((booking) => lineOf(booking, catalogue)),
    bills: billsOf(life),
  }
}

function lineOf({ minute, kind, cents, detail }: Booking, catalogue: Catalogue): Line {
  if (bookingKinds.indexOf(kind) <= lastWeekly) return { minute, kind, cents, ...(detail > 0 && { weeks: detail }) }
  const what = bookedNames(catalogue).get(detail)
  return { minute, kind, cents, ...(what !== undefined && { what }) }
}

/** What goes out every week, each bill with its own line. */
function billsOf({ finances: { plan } }: Life): Bill[] {
  const { bills, essentials, support, payments, tax, saved } = plan
  const paid = Math.max(0, support)
  const living = Math.max(0, essentials - paid - bills.home - bills.family - bills.body)
  const all: readonly Bill[] = [
    { kind: 'home', weeklyCents: bills.home },
    { kind: 'living', weeklyCents: living },
    { kind: 'family', weeklyCents: bills.family },
    { kind: 'body', weeklyCents: bills.body },
    { kind: 'support', weeklyCents: paid },
    { kind: 'studentDebt', weeklyCents: payments.student },
    { kind: 'mortgageDebt', weeklyCents: payments.mortgage },
    { kind: 'loanDebt', weeklyCents: payments.loan },
    { kind: 'tax', weeklyCents: tax },
    { kind: 'saved', weeklyCents: saved },
  ]
  return all.filter(({ weeklyCents }) => weeklyCents > 0)
}
