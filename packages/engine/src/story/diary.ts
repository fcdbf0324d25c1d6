import { assert } from '@lifegrid/base/assert'
import { schedule } from '../core/agenda.ts'
import { render } from '../core/text.ts'
import { dayOf } from '../core/time.ts'
import type { Turn } from '../core/turn.ts'
import type { OneTimeEvent } from '../life/diary.ts'
import { engineLimits, minutesPerDay } from '../life/limits.ts'

/** What somebody wants in the diary. The seed's `daysFromNow` counts game days: 0 is today. */
export type Appointment = Pick<OneTimeEvent, 'title' | 'message' | 'place' | 'effects' | 'cast'> & {
  readonly daysFromNow: number
  /** Hour of the day, 0 to 23. */
  readonly hour: number
  /** How long it takes; an hour by default. It is over before midnight. */
  readonly minutes?: number
}

/**
 * Puts something into the diary: one item on the agenda, and until then the daily plan shows it. An hour of today that has passed means
 * tomorrow. A diary that is full takes nothing more.
 * @returns the entry's id, or null where the diary is full.
 */
export function appoint(turn: Turn, appointment: Appointment): string | null {
  const { life } = turn
  const { diary } = life
  if (diary.entries.length >= engineLimits.oneTimeEventsMax) return null
  const { daysFromNow, hour, minutes = 60, title, message, place, effects, cast } = appointment
  assert(Number.isInteger(daysFromNow) && daysFromNow >= 0 && hour >= 0 && hour < 24, 'an appointment lies ahead')
  const onDay = (dayOf(turn.minute) + daysFromNow) * minutesPerDay + hour * 60
  const minute = onDay > turn.minute ? onDay : onDay + minutesPerDay
  diary.count++
  const id = `o${diary.count}`
  diary.entries.push({
    id,
    title,
    message: render(message, life, turn.minute, cast),
    minute,
    minutes: Math.min(minutes, minutesPerDay - hour * 60),
    place,
    effects,
    cast: { ...cast },
  })
  schedule(life, minute, 'oneTimeEvents', id)
  return id
}
