import { civilOfDay, dayOfCivil } from '../../core/calendar.ts'
import { allMonths } from '../../core/daily-plan.ts'
import { epochDayAt, minuteOfEpochDay } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'

/** A date of the school year, which lasts from 1 September to 15 June. Each of its two terms ends with marks. */
export interface SchoolDate {
  readonly month: number
  readonly day: number
  readonly minuteOfDay: number
}

export const yearStart: SchoolDate = { month: 9, day: 1, minuteOfDay: 7 * 60 + 30 }
export const termEnd: SchoolDate = { month: 1, day: 20, minuteOfDay: 15 * 60 }
export const yearEnd: SchoolDate = { month: 6, day: 15, minuteOfDay: 15 * 60 }

/** All months except July and August. */
export const termMonths = allMonths & ~((1 << 7) | (1 << 8))

/** The first game minute after `minute` at which the calendar shows this date. */
export function nextSchoolDate(life: Life, minute: number, date: SchoolDate): number {
  const { year } = civilOfDay(epochDayAt(life, minute))
  const inYear = (of: number): number => minuteOfEpochDay(life, dayOfCivil(of, date.month, date.day)) + date.minuteOfDay
  const thisYear = inYear(year)
  return thisYear > minute ? thisYear : inYear(year + 1)
}

/**
 * The game minute at which a child starts school: on the first 1 September on or after the fifth birthday. Examples: a child born on 10 May
 * 2001 starts in 2006; a child born on 2 September 2001 starts in 2007.
 */
export function firstSchoolMinute(life: Life): number {
  const born = civilOfDay(life.birthDay)
  const fifth = dayOfCivil(born.year + 5, born.month, born.day)
  const september = dayOfCivil(born.year + 5, yearStart.month, yearStart.day)
  const day = september >= fifth ? september : dayOfCivil(born.year + 6, yearStart.month, yearStart.day)
  return minuteOfEpochDay(life, day) + yearStart.minuteOfDay
}
