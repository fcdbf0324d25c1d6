import { describe, expect, it } from 'vitest'
import { storeFrameOf } from '../../src/views/store-view.ts'
import { plainBaker, plainLife, setCash } from '../support/money-life.ts'
import type { OneLife } from '../support/one-life.ts'

function frame(one: OneLife): ReturnType<typeof storeFrameOf> {
  return storeFrameOf(one.life, one.minute(), one.context.catalogue)
}

describe('the store frame', () => {
  it('lists all items with the number owned, and the reason why an item cannot be bought', () => {
    const one = plainLife()
    setCash(one, 5_000)
    one.life.finances.items = [
      { id: 'scarf', sinceMinute: 0 },
      { id: 'scarf', sinceMinute: 9 },
    ]
    expect(frame(one).items).toEqual([
      {
        id: 'tea',
        name: 'a pot of tea',
        about: 'Hot.',
        category: 'food',
        priceCents: 400,
        kind: 'use',
        owned: 0,
      },
      {
        id: 'lamp',
        name: 'a lamp',
        about: 'Green.',
        category: 'home',
        priceCents: 9_000,
        kind: 'keep',
        owned: 0,
        unavailable: 'Costs $90; you have $50.',
      },
      {
        id: 'scarf',
        name: 'a scarf',
        about: 'Blue.',
        category: 'gifts',
        priceCents: 4_000,
        kind: 'gift',
        owned: 2,
      },
    ])
  })

  it('lists the homes to which the player can move, and the present home', () => {
    const one = plainLife()
    setCash(one, 120_000)
    const [parents, room, house] = frame(one).homes
    expect(parents).toMatchObject({ id: 'parents', weeklyCents: 0, current: true })
    expect(parents).not.toHaveProperty('unavailable')
    // Renting requires eight weeks of 150.00, which are 1,200.00.
    expect(room).toEqual({ id: 'room', name: 'a room', about: 'Small.', weeklyCents: 15_000, current: false })
    expect(house).toMatchObject({
      id: 'house',
      priceCents: 20_000_000,
      unavailable: 'A fifth of the price is $40,000; you have $1,200.',
    })
    setCash(one, 119_999)
    expect(frame(one).homes[1]).toMatchObject({
      unavailable: 'The landlord asks for $150 a week, and your papers say less.',
    })
  })

  it('lists the present home even if nobody can move to it', () => {
    const one = plainLife()
    one.life.finances.home = 'foster'
    expect(frame(one).homes.map(({ id, current }) => [id, current])).toEqual([
      ['foster', true],
      ['parents', false],
      ['room', false],
      ['house', false],
    ])
  })

  it('shows the finances: income is the wage less tax and retirement savings', () => {
    const one = plainBaker()
    setCash(one, 30_000)
    const { money } = frame(one)
    expect(money).toMatchObject({ cashCents: 30_000, homeCents: 0, paymentsCents: 0, habit: 'average' })
    expect(money.debts).toEqual({ student: 0, mortgage: 0, loan: 0, card: 0 })
    expect(money.netWorthCents).toBe(30_000 + money.retirementCents)
    // 600.00 less 84.06 of tax and the retirement savings.
    expect(money.incomeCents).toBe(60_000 - 8_406 - one.life.finances.plan.saved)
  })
})
