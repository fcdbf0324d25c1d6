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
  return life.schedules.filter((entry) => isOn(entry, weekDay, month)).sort((a, b) => (isBefore(a, b) ? -1 : 1))
}

/** What the plan says for a minute: of entries that overlap, the one that comes first in the plan. Undefined where nothing is planned. */
export function planAt(life: Life, minute: number): Schedule | undefined {
  const ofDay = minute % minutesPerDay
  const epochDay = epochDayAt(life, minute)
  const weekDay = 1 << weekDayOf(epochDay)
  let month = 0
  let found: Schedule | undefined
  for (const entry of life.schedules) {
    if (ofDay < entry.from || ofDay >= entry.to || (found !== undefined && isBefore(found, entry))) continue
    if (month === 0) month = 1 << civilOfDay(epochDay).month
    if (isOn(entry, weekDay, month)) found = entry
  }
  return found
}

/** Where the player is: where the plan says, else at home. */
export function placeAt(life: Life, minute: number): Place {
  return planAt(life, minute)?.place ?? 'home'
}

function isOn(entry: Schedule, weekDay: number, month: number): boolean {
  return (entry.weekDays & weekDay) !== 0 && (entry.months & month) !== 0
}

function isBefore(a: Schedule, b: Schedule): boolean {
  return a.from !== b.from ? a.from < b.from : a.id < b.id
}

/** Replaces the schedule of that id, or adds it. */
export function setSchedule(life: Life, entry: Schedule): void {
  dropSchedule(life, entry.id)
  life.schedules.push(entry)
}

export function dropSchedule(life: Life, id: string): void {
  life.schedules = life.schedules.filter((entry) => entry.id !== id)
}
