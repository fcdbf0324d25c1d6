import { assert } from '@lifegrid/base/assert'
import { latest } from '../codec/compact/latest.ts'
import { type Booking, type BookingKind, bookingKinds, bookingWidth, kindsEnd } from '../life/bookings.ts'
import type { Life } from '../life/life.ts'
import { engineLimits, minutesPerDay } from '../life/limits.ts'

/** Weekly bookings of the same kind are one line for up to so many Fridays. */
const weeksOfLine = 4
const lineMinutes = weeksOfLine * 7 * minutesPerDay

/** Adds a booking to the latest ones of the life. Nothing reads them but the player, so they change no rule. */
export function book(life: Life, { minute, kind, cents, detail }: Booking): void {
  const place = bookingKinds.indexOf(kind)
  assert(place >= 0 && Number.isSafeInteger(cents), 'a booking has a kind and whole cents')
  if (cents === 0) return
  life.bookings = latest(
    life.bookings,
    engineLimits.bookingsMax * bookingWidth,
    minute * kindsEnd + place,
    cents,
    detail,
  )
}

/** {@link book} for what is booked every Friday. A few weeks in which nothing else happened to it are one line. */
export function bookWeeks(life: Life, booking: Booking): void {
  const { minute, kind, cents, detail: weeks } = booking
  const at = lastOf(life, kind)
  const before = at === undefined ? undefined : bookingAt(life, at)
  if (
    at === undefined ||
    before === undefined ||
    before.detail + weeks > weeksOfLine ||
    minute - before.minute > lineMinutes
  )
    return book(life, booking)
  life.bookings = life.bookings.toSpliced(at, bookingWidth)
  book(life, { minute, kind, cents: before.cents + cents, detail: before.detail + weeks })
}

/** The latest bookings, oldest first. */
export function bookingsOf(life: Life): Booking[] {
  const all: Booking[] = []
  for (let at = 0; at < life.bookings.length; at += bookingWidth) all.push(bookingAt(life, at))
  return all
}

function bookingAt({ bookings }: Life, at: number): Booking {
  const [when, cents, detail] = bookings.slice(at, at + bookingWidth) as [number, number, number]
  const kind = bookingKinds[when % kindsEnd]
  assert(kind !== undefined, 'the kind of a booking is in the list')
  return { minute: Math.floor(when / kindsEnd), kind, cents, detail }
}

/** Where the latest booking of a kind begins in the list. */
function lastOf({ bookings }: Life, kind: BookingKind): number | undefined {
  const place = bookingKinds.indexOf(kind)
  for (let at = bookings.length - bookingWidth; at >= 0; at -= bookingWidth)
    if ((bookings[at] as number) % kindsEnd === place) return at
  return undefined
}
