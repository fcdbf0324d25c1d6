import { assert } from '@lifegrid/base/assert'
import { type Booking, bookingKinds, bookingMarks, kindsEnd } from '../life/bookings.ts'
import type { Life } from '../life/life.ts'
import { engineLimits, minutesPerDay } from '../life/limits.ts'

/** Weekly bookings of the same kind are one line for up to so many Fridays. */
const weeksOfLine = 4
const lineMinutes = weeksOfLine * 7 * minutesPerDay

/** Adds a booking to the latest ones of the life. Nothing reads them but the player, so they change no rule. */
export function book(life: Life, booking: Booking): void {
  if (booking.cents !== 0) store(life, [...bookingsOf(life), booking])
}

/** Adds what is booked every Friday. A few weeks in which nothing else happened to a kind are one line. */
export function bookWeeks(life: Life, bookings: readonly Booking[]): void {
  const all = bookingsOf(life)
  for (const booking of bookings) {
    const at = all.findLastIndex(({ kind }) => kind === booking.kind)
    const before = all[at]
    if (before !== undefined && fitsOneLine(before, booking)) {
      all.splice(at, 1)
      all.push({ ...booking, cents: before.cents + booking.cents, detail: before.detail + booking.detail })
    } else all.push(booking)
  }
  store(life, all)
}

function fitsOneLine(before: Booking, next: Booking): boolean {
  return before.detail + next.detail <= weeksOfLine && next.minute - before.minute <= lineMinutes
}

/** The latest bookings, oldest first. */
export function bookingsOf({ bookings }: Life): Booking[] {
  const all: Booking[] = []
  let [minute, detail] = [0, 0]
  for (const number of bookings) {
    const code = Math.abs(number) % kindsEnd
    const value = Math.floor(Math.abs(number) / kindsEnd)
    if (code === bookingMarks.minute) minute = value
    else if (code === bookingMarks.detail) detail = value
    else {
      const kind = bookingKinds[code]
      assert(kind !== undefined, 'the kind of a booking is in the list')
      all.push({ minute, kind, cents: number < 0 ? -value : value, detail })
    }
  }
  return all
}

/** Writes the latest bookings. A minute, and a detail, stand before the first booking that has them. */
function store(life: Life, all: readonly Booking[]): void {
  const numbers: number[] = []
  let last = { minute: 0, detail: 0 }
  for (const { minute, kind, cents, detail } of all.slice(-engineLimits.bookingsMax)) {
    const place = bookingKinds.indexOf(kind)
    assert(place >= 0 && Number.isSafeInteger(cents * kindsEnd), 'a booking has a kind and whole cents')
    if (minute !== last.minute) numbers.push(minute * kindsEnd + bookingMarks.minute)
    if (detail !== last.detail) numbers.push(detail * kindsEnd + bookingMarks.detail)
    numbers.push(Math.sign(cents) * (Math.abs(cents) * kindsEnd + place))
    last = { minute, detail }
  }
  life.bookings = numbers
}
