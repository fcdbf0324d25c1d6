import { ledgerKinds } from '@lifegrid/contract/frames/ledger'

/** What money came in or went out for. A life stores a kind as its place in this list. */
export const bookingKinds = ledgerKinds
export type BookingKind = (typeof bookingKinds)[number]

/** A stored number is a value × 100 + the place of a kind, or one of these marks. There are fewer kinds. */
export const kindsEnd = 100

/** What a number says that is no booking: the game minute, or the detail, of the bookings after it. */
export const bookingMarks = { minute: 99, detail: 98 } as const

export interface Booking {
  /** Game minute. For weekly bookings, that of the settlement. */
  readonly minute: number
  readonly kind: BookingKind
  /** Integer cents; negative when they went out. */
  readonly cents: number
  /** Of a weekly booking the number of Fridays; of another the key of the id of what was paid (`codec/compact/id-table.ts`), or 0. */
  readonly detail: number
}

/** The weekly bills that are known one by one, integer cents a week. The rest of the essentials is the cost of living. */
export interface Bills {
  /** Rent or upkeep. */
  home: number
  /** Children, and the care of parents. */
  family: number
  /** Habits and treatments. */
  body: number
}

export const noBills: Readonly<Bills> = { home: 0, family: 0, body: 0 }
