import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  ageOn,
  birthdayOf,
  civilOfDay,
  dayOfCivil,
  isoDate,
  seasonOfMonth,
  timeText,
  weekDayOf,
} from '../../src/core/calendar.ts'

test('days and dates agree with JavaScript’s Date over centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const date = new Date(day * 86_400_000)
      const civil = civilOfDay(day)
      expect(civil).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })
      expect(dayOfCivil(civil.year, civil.month, civil.day)).toBe(day)
      expect(weekDayOf(day)).toBe(date.getUTCDay())
    }),
  )
})

test('leap years: 2000 and 2024 have a 29 February, 1900 and 2023 do not', () => {
  expect(isoDate(dayOfCivil(2000, 2, 28) + 1)).toBe('2000-02-29')
  expect(isoDate(dayOfCivil(2024, 2, 28) + 1)).toBe('2024-02-29')
  expect(isoDate(dayOfCivil(1900, 2, 28) + 1)).toBe('1900-03-01')
  expect(isoDate(dayOfCivil(2023, 2, 28) + 1)).toBe('2023-03-01')
})

test('the age changes on the birthday; for people born on 29 February that is 1 March in other years', () => {
  const born = dayOfCivil(2004, 2, 29)
  expect(isoDate(birthdayOf(born, 1))).toBe('2005-03-01')
  expect(isoDate(birthdayOf(born, 4))).toBe('2008-02-29')
  expect(ageOn(born, dayOfCivil(2005, 2, 28))).toBe(0)
  expect(ageOn(born, dayOfCivil(2005, 3, 1))).toBe(1)
  expect(ageOn(born, dayOfCivil(2008, 2, 29))).toBe(4)
  expect(ageOn(born, born - 1)).toBe(-1)
})

test('seasons and times of day', () => {
  expect([12, 1, 2].map(seasonOfMonth)).toEqual(['winter', 'winter', 'winter'])
  expect([3, 6, 9].map(seasonOfMonth)).toEqual(['spring', 'summer', 'autumn'])
  expect(timeText(1440 + 7 * 60 + 5)).toBe('07:05')
})

describe('whole years of age', () => {
  it('is the number of birthdays so far: on the days around each birthday and between them, over four centuries', () => {
    for (const [year, month, day] of [
      [1896, 2, 29],
      [1900, 1, 1],
      [1999, 12, 31],
      [2000, 2, 29],
      [2023, 7, 4],
    ] as const) {
      const born = dayOfCivil(year, month, day)
      for (let years = -3; years <= 400; years++) {
        const birthday = birthdayOf(born, years)
        const next = birthdayOf(born, years + 1)
        for (const from of [birthday, birthday + 180, next - 8]) {
          for (let on = from; on < from + 8; on++) expect(ageOn(born, on)).toBe(years)
        }
      }
    }
  })
})
