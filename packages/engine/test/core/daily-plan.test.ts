import { describe, expect, it } from 'vitest'
import { dayOfCivil } from '../../src/core/calendar.ts'
import {
  allMonths,
  dayTimeAt,
  dropSchedule,
  freeStretch,
  placeAt,
  planOf,
  setSchedule,
  workDays,
} from '../../src/core/daily-plan.ts'
import { minuteOfEpochDay } from '../../src/core/time.ts'
import type { Life } from '../../src/life/life.ts'
import type { Schedule } from '../../src/life/schedule.ts'
import { catalogueOf, someone } from '../support/body-life.ts'

const shift: Schedule = {
  id: 'shift',
  title: 'Shift',
  place: 'work',
  from: 540,
  to: 1020,
  weekDays: workDays,
  months: allMonths,
  energy: 10,
}
/** 1 March 2024 is a Friday. */
const friday = dayOfCivil(2024, 3, 1)

function planned(...schedules: Schedule[]): Life {
  const { life } = someone(catalogueOf({}), 0)
  life.birthDay = dayOfCivil(2000, 1, 1)
  life.schedules = schedules
  life.diary.entries = []
  return life
}

describe('the plan of a day', () => {
  it('has the entries of that weekday and month, sorted by time', () => {
    const choir = { ...shift, id: 'choir', from: 480, to: 540, place: 'town' } as const
    const camp = { ...shift, id: 'camp', months: 1 << 7 }
    const life = planned(shift, camp, choir)
    const ids = (day: number): string[] => planOf(life, day).map(({ id }) => id)
    expect(ids(friday)).toEqual(['choir', 'shift'])
    expect(ids(friday + 1)).toEqual([])
    // 5 July 2024 is also a Friday. Entries at the same time are sorted by id.
    expect(ids(dayOfCivil(2024, 7, 5))).toEqual(['choir', 'camp', 'shift'])
  })

  it('determines the player’s place until the end of an entry, otherwise home', () => {
    const life = planned(shift)
    const midnight = minuteOfEpochDay(life, friday)
    const places = [539, 540, 1019, 1020].map((ofDay) => placeAt(life, midnight + ofDay))
    expect(places).toEqual(['home', 'work', 'work', 'home'])
    expect(placeAt(life, midnight + 1440 + 600)).toBe('home')
  })

  it('is changed by the ids of its entries', () => {
    const life = planned(shift)
    setSchedule(life, { ...shift, from: 600 })
    setSchedule(life, { ...shift, id: 'choir' })
    expect(life.schedules.map(({ id, from }) => [id, from])).toEqual([
      ['shift', 600],
      ['choir', 540],
    ])
    dropSchedule(life, 'shift')
    expect(life.schedules.map(({ id }) => id)).toEqual(['choir'])
  })
})

describe('the hours of a day', () => {
  it.each([
    [0, 'night'],
    [359, 'night'],
    [360, 'morning'],
    [720, 'afternoon'],
    [1020, 'evening'],
    [1320, 'night'],
    [1440 + 361, 'morning'],
  ])('at minute %i it is %s', (minute, time) => {
    expect(dayTimeAt(minute)).toBe(time)
  })

  it('contain the first stretch that is free on all of the days and begins on the hour or half hour', () => {
    const early = { ...shift, id: 'early', from: 380, to: 450 }
    const life = planned(early, shift)
    // From 6:00 it would overlap with the entry from 6:20 to 7:30. From 7:30 it does not, and ends when the shift begins.
    expect(freeStretch(life, 'morning', workDays, 90)).toEqual({ from: 450, to: 540 })
    expect(freeStretch(life, 'morning', workDays, 91)).toBeNull()
    expect(freeStretch(life, 'morning', 0b1000001, 91)).toEqual({ from: 360, to: 451 })
    expect(freeStretch(life, 'afternoon', workDays, 30)).toBeNull()
    expect(freeStretch(life, 'evening', workDays, 300)).toEqual({ from: 1020, to: 1320 })
  })
})
