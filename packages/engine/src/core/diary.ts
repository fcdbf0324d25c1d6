import { assert } from '@lifegrid/base/assert'
import type { OneTimeEvent } from '../life/diary.ts'
import { engineLimits, minutesPerDay } from '../life/limits.ts'
import type { Cast } from '../life/story.ts'
import { schedule } from './agenda.ts'
import { render } from './text.ts'
import { dayOf } from './time.ts'
import type { Turn } from './turn.ts'

/** An appointment to enter. `daysFromNow` counts game days: 0 is today. */
export type Appointment = Pick<OneTimeEvent, 'title' | 'message' | 'place' | 'effects' | 'cast'> & {
  readonly daysFromNow: number
  /** Hour of the day, 0 to 23. */
  readonly hour: number
  /** Duration, one hour by default. It ends before midnight. */
  readonly minutes?: number
}

/**
 * Enters an appointment: one agenda item, shown in the daily plan until then. An hour of today that has passed means tomorrow.
 * A full diary takes no more entries.
 * @returns the entry's id, or null if the diary is full.
 */
export function appoint(turn: Turn, appointment: Appointment): string | null {
  const { life } = turn
  const { diary } = life
  if (diary.entries.length >= engineLimits.oneTimeEventsMax) return null
  const { daysFromNow, hour, minutes = 60, title, message, place, effects, cast } = appointment
  assert(
    Number.isInteger(daysFromNow) && daysFromNow >= 0 && hour >= 0 && hour < 24,
    'an appointment lies in the future',
  )
  const onDay = (dayOf(turn.minute) + daysFromNow) * minutesPerDay + hour * 60
  const minute = onDay > turn.minute ? onDay : onDay + minutesPerDay
  diary.count++
  const id = `o${diary.count}`
  diary.entries.push({
    id,
    title,
    message: render(message, turn, cast),
    minute,
    minutes: Math.min(minutes, minutesPerDay - hour * 60),
    place,
    effects,
    cast: concerned(turn, appointment),
  })
  schedule(life, minute, 'oneTimeEvents', id)
  return id
}

/** Whom the appointment waits for: the people of its cast, but for those who are dead already and whom no effect is about. */
function concerned({ life }: Turn, { effects, cast }: Appointment): Cast {
  const named = new Set(
    effects.flatMap((effect) => ('role' in effect && effect.role !== undefined ? [effect.role] : [])),
  )
  const isDead = (id: string): boolean => life.people.some((one) => one.id === id && one.diedDay !== null)
  return Object.fromEntries(Object.entries(cast).filter(([role, id]) => named.has(role) || !isDead(id)))
}
