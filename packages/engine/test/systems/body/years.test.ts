import { expect, test } from 'vitest'
import { engineLimits } from '../../../src/life/limits.ts'
import { noteYear, yearsOf } from '../../../src/systems/body/years.ts'
import { moneyAt, netWorthAt } from '../../../src/systems/money/accounts.ts'
import { stateOf } from '../../../src/views/view.ts'
import { days } from '../../support/grown-life.ts'
import { plainBaker } from '../../support/money-life.ts'
import { workingWorld } from '../../support/working-world.ts'

test('each birthday is noted as the player is on it', () => {
  const one = plainBaker()
  one.life.years = []
  const { life } = one
  noteYear(life, one.minute())
  const { health, happiness, energy, stress, social, ageYears } = stateOf(life, workingWorld)
  expect(yearsOf(life)).toEqual([
    {
      ...{ ageYears, health, happiness, energy, stress, social },
      money: Math.floor(moneyAt(life, one.minute()) / 100),
      netWorth: Math.floor(netWorthAt(life, one.minute()) / 100),
    },
  ])
  days(one, 366 * 3)
  expect(yearsOf(life).map((year) => year.ageYears)).toEqual([30, 31, 32, 33])
})

test('debts are below zero, and the oldest birthdays go first', () => {
  const one = plainBaker()
  one.life.years = []
  one.life.accounts.money = ['debt:loan', -12_345_600, 'player', 100, 'world', 12_345_500]
  for (let n = 0; n < engineLimits.yearsMax + 2; n++) noteYear(one.life, one.minute())
  const years = yearsOf(one.life)
  expect(years).toHaveLength(engineLimits.yearsMax)
  expect(years[0]).toMatchObject({ money: 1, netWorth: -123_455 })
})
