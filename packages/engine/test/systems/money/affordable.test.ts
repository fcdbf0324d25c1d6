import { describe, expect, it } from 'vitest'
import { moneyAt } from '../../../src/systems/money/accounts.ts'
import { refuseEnergy, refuseMoney } from '../../../src/systems/money/affordable.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'

describe('what the day has room for', () => {
  it('is as much energy as there is to spare, and no more', () => {
    const { life, minute } = someone(catalogueOf({}), 30)
    life.gauges.energy = { value: 30, since: minute }
    life.schedules = [
      {
        id: 'night',
        title: 'Night shift',
        place: 'work',
        from: 1200,
        to: 1380,
        weekDays: 0b1111111,
        months: 0b1111111111110,
        energy: 12,
      },
    ]
    // 30 less the 12 of tonight.
    expect(refuseEnergy(life, minute, 18)).toBeUndefined()
    expect(refuseEnergy(life, minute, 19)).toEqual({
      code: 'not_enough_energy',
      detail: 'Takes 19 energy; you have 18 to spare today.',
    })
  })
})

describe('what the purse has', () => {
  it('is spent to the last cent, and no further', () => {
    const { life, minute } = someone(catalogueOf({}), 0)
    const cents = moneyAt(life, minute)
    expect(cents).toBe(5_000_000)
    expect(refuseMoney(life, minute, cents)).toBeUndefined()
    expect(refuseMoney(life, minute, cents + 1)).toEqual({
      code: 'not_enough_money',
      detail: 'Costs $50,000.01; you have $50,000.',
    })
  })
})
