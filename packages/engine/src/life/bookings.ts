import { ledgerKinds } from '@lifegrid/contract/frames/ledger'

/** What money came in or went out for. A life stores a kind as its place in this list. */
export const bookingKinds = ledgerKinds
export type BookingKind = (typeof bookingKinds)[number]

/** Numbers of one booking in the list: the game minute × 100 + the kind's place; the cents, negative when they went out; its detail. */
export const bookingWidth = 3

/** How a minute and a kind are one number. There are fewer kinds. */
export const kindsEnd = 100

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
