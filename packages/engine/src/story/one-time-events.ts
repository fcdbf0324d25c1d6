import { assert } from '@lifegrid/base/assert'
import { schedule } from '../core/agenda.ts'
import { tell } from '../core/feed.ts'
import type { System } from '../core/system.ts'
import { render } from '../core/text.ts'
import { dayOf } from '../core/time.ts'
import type { Turn } from '../core/turn.ts'
import { applyEffects } from '../effects/apply-effects.ts'
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

/** The hour has come: it takes place, has its effects, and is told. Effects on people apply while all of those are alive. */
export const oneTimeEvents: System = {
  name: 'oneTimeEvents',
  due(turn, key) {
    const { life } = turn
    const entry = life.diary.entries.find((one) => one.id === key)
    assert(entry !== undefined, 'what is due stands in the diary')
    life.diary.entries = life.diary.entries.filter((one) => one !== entry)
    const here = Object.values(entry.cast).every((id) =>
      life.people.some((person) => person.id === id && person.diedDay === null),
    )
    // Without them there is nothing to go to.
    if (!here) return
    applyEffects(entry.effects, turn, entry.cast)
    tell(turn, { eventId: 'diary', title: entry.title, message: entry.message, importance: 3 })
  },
}
