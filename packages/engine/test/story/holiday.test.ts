import { describe, expect, it } from 'vitest'
import type { HolidayDefinition } from '../../src/catalogue/holiday.ts'
import { dayOfCivil, isoDate } from '../../src/core/calendar.ts'
import { dayOfRule, easterOf, holidayWindows, isMarked, nextHoliday } from '../../src/story/holiday.ts'
import { oneLife } from '../support/one-life.ts'

const variant = { text: ['A holiday.'], importance: 3 }
const holiday = (id: string, date: HolidayDefinition['date']): HolidayDefinition => ({
  id,
  title: id,
  date,
  variants: { child: variant, grown: variant, old: variant },
})

describe('holidays', () => {
  it('Easter agrees with published dates', () => {
    // Sources: the dates of Western Easter as published by the US Naval Observatory.
    const table = ['1990-04-15', '2000-04-23', '2008-03-23', '2011-04-24', '2024-03-31', '2038-04-25', '2100-03-28']
    expect(table.map((date) => isoDate(easterOf(Number(date.slice(0, 4)))))).toEqual(table)
  })

  it('a rule gives the n-th or the last weekday of a month', () => {
    const thanksgiving = { kind: 'weekDay', month: 11, weekDay: 4, n: 4 } as const
    expect([2020, 2023, 2024].map((year) => isoDate(dayOfRule(thanksgiving, year)))).toEqual([
      '2020-11-26',
      '2023-11-23',
      '2024-11-28',
    ])
    const memorialDay = { kind: 'weekDay', month: 5, weekDay: 1, n: -1 } as const
    expect([2021, 2023].map((year) => isoDate(dayOfRule(memorialDay, year)))).toEqual(['2021-05-31', '2023-05-29'])
    expect(isoDate(dayOfRule({ kind: 'weekDay', month: 12, weekDay: 0, n: -1 }, 2023))).toBe('2023-12-31')
  })

  it('each is told once to a child, once to an adult, every 26th year in old age', () => {
    const { life } = oneLife()
    const christmas = holiday('christmas', { kind: 'fixed', month: 12, day: 25 })
    const born = Number(isoDate(life.birthDay).slice(0, 4))
    const marked = Array.from({ length: 100 }, (_, age) => age + 3).filter((age) =>
      isMarked(life, christmas, born + age),
    )
    const gaps = (from: number, to: number): number[] => {
      const ages = marked.filter((age) => from < age && age < to)
      return ages.slice(1).map((age, index) => age - (ages[index] as number))
    }
    const childhood = marked.filter((age) => holidayWindows.child.from <= age && age <= holidayWindows.child.to)
    expect(childhood).toHaveLength(1)
    const grown = marked.filter((age) => holidayWindows.grown.from <= age && age <= holidayWindows.grown.to)
    expect(grown).toHaveLength(1)
    // From 65 to 102 there are one or two.
    expect(gaps(holidayWindows.old.from, holidayWindows.old.to).filter((gap) => gap !== 26)).toEqual([])
  })

  it('only the next one that is told is on the agenda', () => {
    const holidays = [
      holiday('a', { kind: 'fixed', month: 3, day: 1 }),
      holiday('b', { kind: 'fixed', month: 9, day: 1 }),
    ]
    const one = oneLife({ holidays })
    const next = nextHoliday(one.life, holidays, one.life.birthDay)
    const items = one.life.agenda.filter(({ key }) => key.startsWith('holiday:'))
    expect(items).toEqual([
      {
        minute: ((next?.day ?? 0) - one.life.birthDay) * 1440 + 660,
        kind: 'storyteller',
        key: `holiday:${next?.holiday}`,
      },
    ])
    expect(nextHoliday(one.life, [], one.life.birthDay)).toBeNull()
    expect(nextHoliday(one.life, holidays, dayOfCivil(2400, 1, 1))).toBeNull()
  })
})
