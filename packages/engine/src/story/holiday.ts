import { hash32, mix32 } from '@lifegrid/base/hash'
import type { EventDefinition } from '../catalogue/event.ts'
import { type DateRule, type HolidayAge, type HolidayDefinition, holidayAges } from '../catalogue/holiday.ts'
import { ageOn, civilOfDay, dayOfCivil, weekDayOf } from '../core/calendar.ts'
import type { Life } from '../life/life.ts'
import { type Stage, stages } from '../life/stage.ts'

export const holidayWindows: Readonly<Record<HolidayAge, { readonly from: number; readonly to: number }>> = {
  child: { from: 3, to: 12 },
  grown: { from: 13, to: 64 },
  old: { from: 65, to: 120 },
}
/**
 * A holiday is on the calendar every year but told only in some years: once for a child, every 52nd for an adult, every 26th in old age. So the
 * twelve holidays are a twelfth of the choices of a life, and hardly anybody reads the same text twice.
 * The years follow from the life's seed. If two holidays fall on one day, the first in the catalogue is told.
 */
const yearsApart: Readonly<Record<HolidayAge, number>> = { child: 10, grown: 52, old: 26 }
/** The minute of the day at which a holiday is told. */
export const holidayMinute = 11 * 60

/** A holiday's three variants as events: `<id>-child`, `<id>-grown`, `<id>-old`. */
export function eventsOfHoliday({ id, title, variants }: HolidayDefinition): EventDefinition[] {
  return holidayAges.map((age) => ({
    id: `${id}-${age}`,
    kind: variants[age].options === undefined ? 'message' : 'question',
    category: 'season',
    title,
    stages: stages.filter((stage: Stage) => stage !== 'infancy'),
    age: holidayWindows[age],
    trigger: { kind: 'holiday', holiday: id },
    ...variants[age],
  }))
}

/** The day on which the rule falls in a year, in days since 1970-01-01. */
export function dayOfRule(rule: DateRule, year: number): number {
  if (rule.kind === 'fixed') return dayOfCivil(year, rule.month, rule.day)
  if (rule.kind === 'easter') return easterOf(year) + rule.days
  if (rule.n > 0) {
    const first = dayOfCivil(year, rule.month, 1)
    return first + ((rule.weekDay - weekDayOf(first) + 7) % 7) + 7 * (rule.n - 1)
  }
  const last = dayOfCivil(year, rule.month + 1, 1) - 1
  return last - ((weekDayOf(last) - rule.weekDay + 7) % 7)
}

/**
 * Easter Sunday of the Gregorian calendar, in days since 1970-01-01. Source: the "anonymous" algorithm, Nature 13 (1876), as in Meeus,
 * Astronomical Algorithms, chapter 8. Integers throughout. Example: 2024 → 31 March.
 */
export function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOfCivil(year, Math.floor(n / 31), (n % 31) + 1)
}

export interface HolidayOccurrence {
  readonly holiday: string
  /** Days since 1970-01-01. */
  readonly day: number
}

/** Returns whether this life tells the holiday of that year. */
export function isMarked(life: Life, holiday: HolidayDefinition, year: number): boolean {
  const age = ageOn(life.birthDay, dayOfRule(holiday.date, year))
  const name = holidayAges.find((one) => holidayWindows[one].from <= age && age <= holidayWindows[one].to)
  if (name === undefined) return false
  return (mix32(hash32(life.seed, hash32(holiday.id))) + year) % yearsApart[name] === 0
}

/** The next holiday after a day that this life tells; null if the catalogue has none in the coming years. */
export function nextHoliday(
  life: Life,
  holidays: readonly HolidayDefinition[],
  afterDay: number,
): HolidayOccurrence | null {
  const { year: from } = civilOfDay(afterDay)
  const lastAge = holidayWindows.old.to
  for (let year = from; ageOn(life.birthDay, dayOfCivil(year, 1, 1)) <= lastAge; year++) {
    let next: HolidayOccurrence | null = null
    for (const holiday of holidays) {
      const day = dayOfRule(holiday.date, year)
      if (day > afterDay && (next === null || day < next.day) && isMarked(life, holiday, year))
        next = { holiday: holiday.id, day }
    }
    if (next !== null) return next
  }
  return null
}
