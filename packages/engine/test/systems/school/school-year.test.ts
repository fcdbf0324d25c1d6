import { describe, expect, it } from 'vitest'
import { dayOfCivil } from '../../../src/core/calendar.ts'
import { minuteOfEpochDay } from '../../../src/core/time.ts'
import type { Life } from '../../../src/life/life.ts'
import {
  firstSchoolMinute,
  nextSchoolDate,
  termEnd,
  termMonths,
  yearEnd,
  yearStart,
} from '../../../src/systems/school/school-year.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'

function bornOn(year: number, month: number, ofMonth: number): Life {
  const { life } = someone(catalogueOf({}), 0)
  life.birthDay = dayOfCivil(year, month, ofMonth)
  return life
}

describe('the first day of school', () => {
  it.each([
    [2001, 5, 10, 2006],
    [2001, 9, 1, 2006],
    [2001, 9, 2, 2007],
    [2001, 12, 31, 2007],
  ])('of a child born on %i-%i-%i is 1 September %i, at half past seven', (year, month, ofMonth, starts) => {
    const life = bornOn(year, month, ofMonth)
    expect(firstSchoolMinute(life)).toBe(minuteOfEpochDay(life, dayOfCivil(starts, 9, 1)) + 450)
  })
})

describe('a date of the school year', () => {
  it('comes next in this year or in the following one, never at the minute itself', () => {
    const life = bornOn(2001, 5, 10)
    const at = (year: number, month: number, day: number, ofDay: number): number =>
      minuteOfEpochDay(life, dayOfCivil(year, month, day)) + ofDay
    const start = at(2010, 9, 1, 450)
    expect(nextSchoolDate(life, start - 1, yearStart)).toBe(start)
    expect(nextSchoolDate(life, start, yearStart)).toBe(at(2011, 9, 1, 450))
    expect(nextSchoolDate(life, start, termEnd)).toBe(at(2011, 1, 20, 900))
    expect(nextSchoolDate(life, start, yearEnd)).toBe(at(2011, 6, 15, 900))
  })

  it('is never in July or August', () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => (termMonths >> month) & 1)
    expect(months).toEqual([1, 2, 3, 4, 5, 6, 9, 10, 11, 12])
  })
})
