import type { StateShape } from '@lifegrid/sdk/view-shapes'

/** A moment in the calendar of the game. */
export interface GameTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  /** HH:MM. */
  readonly time: string
}

/** What the server has said about a minute: its date and its time. */
export type Anchor = Pick<StateShape, 'minute' | 'date' | 'time'>

const msPerMinute = 60_000

/** The date and time of a game minute. The calendar of the game is the Gregorian one, without time zones. */
export function gameTimeAt(anchor: Anchor, minute: number): GameTime {
  const [year = 0, month = 0, rest = ''] = isoAt(anchor, minute)
    .split('-', 3)
    .map((part, n) => (n < 2 ? +part : part)) as [number, number, string]
  return { year, month, day: Number(rest.slice(0, 2)), time: rest.slice(3, 8) }
}

/** The age in full years at a game minute. Minute 0 is the birth. */
export function ageAt(anchor: Anchor, minute: number): number {
  const birth = gameTimeAt(anchor, 0)
  const now = gameTimeAt(anchor, minute)
  const hadBirthday = now.month > birth.month || (now.month === birth.month && now.day >= birth.day)
  return Math.max(0, now.year - birth.year - (hadBirthday ? 0 : 1))
}

/** The part of the current year of life that has passed, 0 to 1. */
export function yearPart(anchor: Anchor, minute: number): number {
  const birth = gameTimeAt(anchor, 0)
  const age = ageAt(anchor, minute)
  const last = Date.UTC(birth.year + age, birth.month - 1, birth.day)
  const next = Date.UTC(birth.year + age + 1, birth.month - 1, birth.day)
  return Math.min(1, Math.max(0, (Date.parse(`${isoAt(anchor, minute)}Z`) - last) / (next - last)))
}

function isoAt(anchor: Anchor, minute: number): string {
  const at = Date.parse(`${anchor.date}T${anchor.time}Z`) + (minute - anchor.minute) * msPerMinute
  return new Date(at).toISOString().slice(0, 16)
}
