import { describe, expect, it } from 'vitest'
import { ageOn, birthdayOf, dayOfCivil } from '../src/calendar.ts'

describe('whole years of age', () => {
  it('counts the birthdays that have been, on every day around each of them and in between, over four centuries', () => {
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
