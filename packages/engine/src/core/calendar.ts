import { minutesPerDay } from '../life/limits.ts'
import type { Season } from '../life/vocabulary.ts'

/** A date of the proleptic Gregorian calendar; month and day count from 1. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01. Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil). */
export function dayOfCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of {@link dayOfCivil} (civil_from_days of the same source). */
export function civilOfDay(epochDay: number): CivilDate {
  const z = epochDay + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The day of the n-th birthday, in days since 1970-01-01. For people born on 29 February it is 1 March in years without that day. */
export function birthdayOf(bornDay: number, years: number): number {
  const born = civilOfDay(bornDay)
  return dayOfCivil(born.year + years, born.month, born.day)
}

/** The mean Gregorian year. */
const daysPerYear = 365.2425
/** Four days, as a share of a year. */
const birthdayMargin = 4 / daysPerYear

/** Whole years of age on a day; negative before birth. */
export function ageOn(bornDay: number, epochDay: number): number {
  // Unless a birthday is near, the mean year decides: within 400 years birthdays differ from it by less than three days.
  const passed = (epochDay - bornDay) / daysPerYear
  const whole = Math.floor(passed)
  const share = passed - whole
  if (share > birthdayMargin && share < 1 - birthdayMargin) return whole
  const nearest = Math.round(passed)
  return birthdayOf(bornDay, nearest) > epochDay ? nearest - 1 : nearest
}

/** 0 = Sunday … 6 = Saturday. 1970-01-01 was a Thursday. */
export function weekDayOf(epochDay: number): number {
  return (((epochDay + 4) % 7) + 7) % 7
}

export const weekDayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Meteorological seasons of the northern hemisphere: winter is December to February. */
export function seasonOfMonth(month: number): Season {
  if (month >= 3 && month <= 5) return 'spring'
  if (month >= 6 && month <= 8) return 'summer'
  return month >= 9 && month <= 11 ? 'autumn' : 'winter'
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "September 29, 2003", for texts that are read. */
export function longDate(epochDay: number): string {
  const { year, month, day } = civilOfDay(epochDay)
  return `${months[month - 1]} ${day}, ${year}`
}

/** The date as YYYY-MM-DD. */
export function isoDate(epochDay: number): string {
  const { year, month, day } = civilOfDay(epochDay)
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

/** The time of day of a game minute, as HH:MM. */
export function timeText(minute: number): string {
  const ofDay = minute % minutesPerDay
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`
}
