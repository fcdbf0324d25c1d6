import { extended } from '../codec/compact/latest.ts'
import { shared } from '../codec/compact/shared-strings.ts'
import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import { type DayTime, dayTimes, type Place, type Schedule } from '../life/schedule.ts'
import { civilOfDay, weekDayOf } from './calendar.ts'
import { epochDayAt } from './time.ts'

export const workDays = 0b0111110
export const weekendDays = 0b1000001
export const allMonths = 0b1111111111110

/** What is planned for a calendar day, by the hour; the seed's daily plan. */
export function planOf(life: Life, epochDay: number): Schedule[] {
  const weekDay = 1 << weekDayOf(epochDay)
  const month = 1 << civilOfDay(epochDay).month
  return [
    ...life.schedules.filter((entry) => (entry.weekDays & weekDay) !== 0 && (entry.months & month) !== 0),
    ...diaryOf(life, epochDay, weekDay, month),
  ].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
}

/** The day's entries of the diary, as a plan shows them. They are once, so they take no energy out of the day's reach. */
function diaryOf(life: Life, epochDay: number, weekDays: number, months: number): Schedule[] {
  if (life.diary.entries.length === 0) return []
  return life.diary.entries
    .filter((entry) => epochDayAt(life, entry.minute) === epochDay)
    .map(({ id, title, place, minute, minutes }) => {
      const from = minute % minutesPerDay
      return { id, title, place, from, to: from + minutes, weekDays, months, energy: 0 }
    })
}

export function dayTimeAt(minute: number): DayTime {
  const ofDay = minute % minutesPerDay
  if (ofDay < dayTimes.morning.from || ofDay >= dayTimes.night.from) return 'night'
  if (ofDay < dayTimes.morning.to) return 'morning'
  return ofDay < dayTimes.afternoon.to ? 'afternoon' : 'evening'
}

/**
 * The first stretch of so many minutes within a time of day that is free on every one of the days, half hour by half hour: the seed's
 * hours that follow from conditions. Null where school and work and the rest leave none. Overlaps count whatever the month.
 */
export function freeStretch(
  life: Life,
  time: DayTime,
  weekDays: number,
  minutes: number,
): { readonly from: number; readonly to: number } | null {
  const taken = life.schedules.filter((entry) => (entry.weekDays & weekDays) !== 0)
  const window = dayTimes[time]
  for (let from: number = window.from; from + minutes <= window.to; from += 30) {
    const to = from + minutes
    if (taken.every((entry) => to <= entry.from || entry.to <= from)) return { from, to }
  }
  return null
}

/** Where the player is: where the plan says, else at home. */
export function placeAt(life: Life, minute: number): Place {
  const ofDay = minute % minutesPerDay
  const epochDay = epochDayAt(life, minute)
  const weekDay = 1 << weekDayOf(epochDay)
  const month = 1 << civilOfDay(epochDay).month
  // The plan's first that has begun and is not over, without the rest of the plan.
  let now: Schedule | undefined
  for (const entry of life.schedules) {
    if ((entry.weekDays & weekDay) !== 0 && (entry.months & month) !== 0) now = earlier(now, entry, ofDay)
  }
  for (const entry of diaryOf(life, epochDay, weekDay, month)) now = earlier(now, entry, ofDay)
  return now?.place ?? 'home'
}

/** Of two entries the one that comes first in a plan, the second only where it has begun and is not over. */
function earlier(now: Schedule | undefined, entry: Schedule, ofDay: number): Schedule | undefined {
  if (ofDay < entry.from || entry.to <= ofDay) return now
  return now === undefined || isBefore(entry, now) ? entry : now
}

/** A plan's order: by the hour, then by id. */
function isBefore(a: Schedule, b: Schedule): boolean {
  return a.from === b.from ? a.id < b.id : a.from < b.from
}

/** Replaces the schedule of that id, or adds it. */
export function setSchedule(life: Life, entry: Schedule): void {
  const others = life.schedules.filter(({ id }) => id !== entry.id)
  life.schedules = extended(others, { ...entry, id: shared(entry.id) })
}

export function dropSchedule(life: Life, id: string): void {
  life.schedules = life.schedules.filter((entry) => entry.id !== id)
}
