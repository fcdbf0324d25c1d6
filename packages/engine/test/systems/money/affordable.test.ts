import { describe, expect, it } from 'vitest'
import { moneyAt } from '../../../src/systems/money/accounts.ts'
import { refuseEnergy, refuseMoney } from '../../../src/systems/money/affordable.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'
import { toldRefusal } from '../../support/in-words.ts'

describe('refuseEnergy', () => {
  it('refuses more energy than the player can spare today', () => {
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
    // 30 minus the 12 of tonight's shift.
    expect(refuseEnergy(life, minute, 18)).toBeUndefined()
    expect(toldRefusal(refuseEnergy(life, minute, 19), life)).toEqual({
      code: 'not_enough_energy',
      detail: 'Takes 19 energy; you have 18 to spare today.',
    })
  })
})

describe('refuseMoney', () => {
  it('refuses more than the player’s cash', () => {
    const { life, minute } = someone(catalogueOf({}), 0)
    const cents = moneyAt(life, minute)
    expect(cents).toBe(5_000_000)
    expect(refuseMoney(life, minute, cents)).toBeUndefined()
    expect(toldRefusal(refuseMoney(life, minute, cents + 1), life)).toEqual({
      code: 'not_enough_money',
      detail: 'Costs $50,000.01; you have $50,000.',
    })
  })
})
