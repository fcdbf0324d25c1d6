import { expect, test } from 'vitest'
import { birthdayOf } from '../../../src/core/calendar.ts'
import { minuteOfEpochDay } from '../../../src/core/time.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import { noteYear, yearsOf } from '../../../src/systems/body/years.ts'
import { stateOf } from '../../../src/views/view.ts'
import { days } from '../../support/grown-life.ts'
import { plainBaker } from '../../support/money-life.ts'

const even = (value: number): number => value - (value % 2)

test('each birthday is noted as the player is on it', () => {
  const one = plainBaker()
  const { life } = one
  life.years = []
  life.accounts.money = ['home', 2_345_600, 'player', 1_234_567, 'world', -3_580_167]
  noteYear(life, one.minute())
  const { health, happiness, stress, ageYears } = stateOf(life, one.context.catalogue)
  expect(yearsOf(life)).toEqual([
    {
      ageYears,
      ...{ health: even(health), happiness: even(happiness), stress: even(stress) },
      ...{ moneyCents: 1_200_000, netWorthCents: 3_500_000 },
    },
  ])
  days(one, 366 * 3)
  expect(yearsOf(life).map((year) => year.ageYears)).toEqual([30, 31, 32, 33])
})

test.each([
  [99, 0],
  [9_999, 9_900],
  [10_199, 10_000],
  [99_999_999_900, 99_000_000_000],
])('%i cents are noted as %i', (cents, noted) => {
  const one = plainBaker()
  one.life.years = []
  one.life.accounts.money = ['player', cents, 'world', -cents]
  noteYear(one.life, one.minute())
  expect(yearsOf(one.life)[0]).toMatchObject({ moneyCents: noted, netWorthCents: noted })
})

test('debts are below zero', () => {
  const one = plainBaker()
  one.life.years = []
  one.life.accounts.money = ['debt:loan', -12_345_600, 'player', 100, 'world', 12_345_500]
  noteYear(one.life, one.minute())
  expect(yearsOf(one.life)).toEqual([expect.objectContaining({ moneyCents: 100, netWorthCents: -12_000_000 })])
})

test('a long life has every second birthday, and never more than fit', () => {
  const { life } = plainBaker()
  life.years = []
  for (let age = 1; age <= 100; age++) {
    noteYear(life, minuteOfEpochDay(life, birthdayOf(life.birthDay, age)))
    expect(yearsOf(life).length).toBeLessThanOrEqual(engineLimits.yearsMax)
  }
  const ages = yearsOf(life).map(({ ageYears }) => ageYears)
  expect(ages).toEqual(Array.from({ length: 50 }, (_, n) => 1 + 2 * n))
})
