import { extended } from '../codec/compact/latest.ts'
import { shared } from '../codec/compact/shared-strings.ts'
import type { Life } from '../life/life.ts'
import { minutesPerDay } from '../life/limits.ts'
import { type DayTime, dayTimes, type Place, type Schedule } from '../life/schedule.ts'
import { civilOfDay, weekDayOf } from './calendar.ts'
import { epochDayAt } from './time.ts'

/** Monday to Friday, as bits of `Schedule.weekDays`. */
export const workDays = 0b0111110
/** Saturday and Sunday, as bits of `Schedule.weekDays`. */
export const weekendDays = 0b1000001
/** All months, as bits of `Schedule.months`. */
export const allMonths = 0b1111111111110

/** The plan of a day (days since 1970-01-01), in the order of time: recurring entries and appointments. */
export function planOf(life: Life, epochDay: number): Schedule[] {
  const weekDay = 1 << weekDayOf(epochDay)
  const month = 1 << civilOfDay(epochDay).month
  return [
    ...life.schedules.filter((entry) => (entry.weekDays & weekDay) !== 0 && (entry.months & month) !== 0),
    ...diaryOf(life, epochDay, weekDay, month),
  ].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
}

/** The day's appointments as entries of the plan. No energy is reserved for them. */
function diaryOf(life: Life, epochDay: number, weekDays: number, months: number): Schedule[] {
  if (life.diary.entries.length === 0) return []
  return life.diary.entries
    .filter((entry) => epochDayAt(life, entry.minute) === epochDay)
    .map(({ id, title, place, minute, minutes }) => {
      const from = minute % minutesPerDay
      return { id, title, place, from, to: from + minutes, weekDays, months, energy: 0 }
    })
}

/** The time of day at a game minute. */
export function dayTimeAt(minute: number): DayTime {
  const ofDay = minute % minutesPerDay
  if (ofDay < dayTimes.morning.from || ofDay >= dayTimes.night.from) return 'night'
  if (ofDay < dayTimes.morning.to) return 'morning'
  return ofDay < dayTimes.afternoon.to ? 'afternoon' : 'evening'
}

/**
 * The first stretch of a number of minutes, within a time of day, that is free on all of the given weekdays. It begins on the hour or half
 * hour. Entries of any month count as occupied. Null when there is no such stretch.
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

/** The place of the plan's entry at a game minute; `home` when there is no entry. */
export function placeAt(life: Life, minute: number): Place {
  const ofDay = minute % minutesPerDay
  const epochDay = epochDayAt(life, minute)
  const weekDay = 1 << weekDayOf(epochDay)
  const month = 1 << civilOfDay(epochDay).month
  // The first entry of the plan at this minute, without making the whole plan.
  let now: Schedule | undefined
  for (const entry of life.schedules) {
    if ((entry.weekDays & weekDay) !== 0 && (entry.months & month) !== 0) now = earlier(now, entry, ofDay)
  }
  for (const entry of diaryOf(life, epochDay, weekDay, month)) now = earlier(now, entry, ofDay)
  return now?.place ?? 'home'
}

/** `entry` if it covers the minute of the day and comes before `now` in the plan; otherwise `now`. */
function earlier(now: Schedule | undefined, entry: Schedule, ofDay: number): Schedule | undefined {
  if (ofDay < entry.from || entry.to <= ofDay) return now
  return now === undefined || isBefore(entry, now) ? entry : now
}

/** The order of a plan: by time, then by id. */
function isBefore(a: Schedule, b: Schedule): boolean {
  return a.from === b.from ? a.id < b.id : a.from < b.from
}

/** Adds a recurring entry, which replaces one with the same id. */
export function setSchedule(life: Life, entry: Schedule): void {
  const others = life.schedules.filter(({ id }) => id !== entry.id)
  life.schedules = extended(others, { ...entry, id: shared(entry.id) })
}

/** Removes a recurring entry. */
export function dropSchedule(life: Life, id: string): void {
  life.schedules = life.schedules.filter((entry) => entry.id !== id)
}
