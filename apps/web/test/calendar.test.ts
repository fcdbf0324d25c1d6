import { describe, expect, test } from 'vitest'
import { ageOfMinute } from '../src/game/age-of-minute.ts'
import { ageAt, gameTimeAt, yearPart } from '../src/game/calendar.ts'

/** A life that was born on 29 February 2000 at 06:00, seen ten days later. */
const anchor = { minute: 10 * 1_440, date: '2000-03-10', time: '06:00' }

describe('the calendar of the game', () => {
  test('knows the date and time of every minute from one of them', () => {
    expect(gameTimeAt(anchor, 0)).toEqual({ year: 2000, month: 2, day: 29, time: '06:00' })
    expect(gameTimeAt(anchor, anchor.minute + 61)).toEqual({ year: 2000, month: 3, day: 10, time: '07:01' })
    expect(gameTimeAt(anchor, 366 * 1_440)).toMatchObject({ year: 2001, month: 3, day: 1 })
  })

  test('counts full years, and adds one on the birthday', () => {
    const day = (n: number): number => ageAt(anchor, n * 1_440)
    expect([day(0), day(364), day(365), day(366)]).toEqual([0, 0, 0, 1])
    expect(ageAt({ minute: 0, date: '1999-12-31', time: '23:59' }, 1)).toBe(0)
  })

  test('finds the same age for many minutes of one life', () => {
    const late = { minute: 0, date: '1999-12-31', time: '23:59' }
    for (const each of [anchor, late]) {
      const ageOf = ageOfMinute(each)
      for (let minute = 0; minute < 110 * 525_960; minute += 40_003) expect(ageOf(minute)).toBe(ageAt(each, minute))
      for (let day = 360; day < 4_000; day++) expect(ageOf(day * 1_440)).toBe(ageAt(each, day * 1_440))
    }
  })

  test('knows how much of the year of life has passed', () => {
    expect(yearPart({ minute: 0, date: '2001-01-01', time: '00:00' }, 0)).toBe(0)
    expect(yearPart({ minute: 0, date: '2001-01-01', time: '00:00' }, 182.5 * 1_440)).toBeCloseTo(0.5, 2)
  })
})
