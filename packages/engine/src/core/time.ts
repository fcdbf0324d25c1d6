import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import { ageOn } from './calendar.ts'

/** The life's own day: 0 is the day of birth. */
export function dayOf(minute: number): number {
  return Math.floor(minute / minutesPerDay)
}

/** Days since 1970-01-01 at a game minute. */
export function epochDayAt(life: Life, minute: number): number {
  return life.birthDay + dayOf(minute)
}

/** The first minute of a calendar day, in game minutes of this life. */
export function minuteOfEpochDay(life: Life, epochDay: number): number {
  return (epochDay - life.birthDay) * minutesPerDay
}

export function ageAt(life: Life, minute: number): number {
  return ageOn(life.birthDay, epochDayAt(life, minute))
}
