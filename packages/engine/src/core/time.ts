import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import { ageOn } from './calendar.ts'

/** The day of the life at a game minute: 0 is the day of birth. */
export function dayOf(minute: number): number {
  return Math.floor(minute / minutesPerDay)
}

/** Days since 1970-01-01 at a game minute. */
export function epochDayAt(life: Life, minute: number): number {
  return life.birthDay + dayOf(minute)
}

/** The game minute at which a calendar day (days since 1970-01-01) begins. */
export function minuteOfEpochDay(life: Life, epochDay: number): number {
  return (epochDay - life.birthDay) * minutesPerDay
}

/** The player's age in whole years at a game minute. */
export function ageAt(life: Life, minute: number): number {
  return ageOn(life.birthDay, epochDayAt(life, minute))
}
