import { civilOfDay, weekDayOf } from '../calendar.ts'
import type { Life } from '../life.ts'
import { minutesPerDay } from '../limits.ts'
import { epochDayAt } from '../time.ts'

export const places = ['home', 'school', 'work', 'town'] as const
export type Place = (typeof places)[number]

/**
 * Something that recurs. Nothing is stepped: plan and location of any minute are read from the schedules in force, which change only when
 * a stage, a school or a job does.
 */
export interface Schedule {
  id: string
  title: string
  place: Place
  /** Minutes of the day, the end excluded. */
  from: number
  to: number
  /** Bit n for weekday n, 0 = Sunday. */
  weekDays: number
  /** Bit n for month n, 1 = January. */
  months: number
  /** Energy that it takes out of the day's reach while it lies ahead: see `energy.ts`. */
  energy: number
}

export const workDays = 0b0111110
export const weekendDays = 0b1000001
export const allMonths = 0b1111111111110

/** What is planned for a calendar day, by the hour; the seed's daily plan. */
export function planOf(life: Life, epochDay: number): Schedule[] {
  const weekDay = 1 << weekDayOf(epochDay)
  const month = 1 << civilOfDay(epochDay).month
  return life.schedules
    .filter((entry) => (entry.weekDays & weekDay) !== 0 && (entry.months & month) !== 0)
    .sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
}

/** Where the player is: where the plan says, else at home. */
export function placeAt(life: Life, minute: number): Place {
  const ofDay = minute % minutesPerDay
  return (
    planOf(life, epochDayAt(life, minute)).find((entry) => entry.from <= ofDay && ofDay < entry.to)?.place ?? 'home'
  )
}

/** Replaces the schedule of that id, or adds it. */
export function setSchedule(life: Life, entry: Schedule): void {
  dropSchedule(life, entry.id)
  life.schedules.push(entry)
}

export function dropSchedule(life: Life, id: string): void {
  life.schedules = life.schedules.filter((entry) => entry.id !== id)
}
