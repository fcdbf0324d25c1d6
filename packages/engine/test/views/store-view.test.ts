import { describe, expect, it } from 'vitest'
import { storeFrameOf } from '../../src/views/store-view.ts'
import { plainBaker, plainLife, setCash } from '../support/money-life.ts'
import type { OneLife } from '../support/one-life.ts'

function frame(one: OneLife): ReturnType<typeof storeFrameOf> {
  return storeFrameOf(one.life, one.minute(), one.context.catalogue)
}

describe('the store', () => {
  it('has all that is sold, with why it cannot be bought, and how many of it are owned', () => {
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

  it('has the homes that one can move to, the present one among them', () => {
    const one = plainLife()
    setCash(one, 120_000)
    const [parents, room, house] = frame(one).homes
    expect(parents).toMatchObject({ id: 'parents', weeklyCents: 0, current: true })
    expect(parents).not.toHaveProperty('unavailable')
    // Eight weeks of 150.00 are 1,200.00.
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

  it('has a home that nobody can move to where the player lives in it', () => {
    const one = plainLife()
    one.life.finances.home = 'foster'
    expect(frame(one).homes.map(({ id, current }) => [id, current])).toEqual([
      ['foster', true],
      ['parents', false],
      ['room', false],
      ['house', false],
    ])
  })

  it('says how the money stands: the wage less what is taken off it', () => {
    const one = plainBaker()
    setCash(one, 30_000)
    const { money } = frame(one)
    expect(money).toMatchObject({ cashCents: 30_000, homeCents: 0, paymentsCents: 0, habit: 'average' })
    expect(money.debts).toEqual({ student: 0, mortgage: 0, loan: 0, card: 0 })
    expect(money.netWorthCents).toBe(30_000 + money.retirementCents)
    // 600.00 less 84.06 of tax, and what goes into the retirement account.
    expect(money.incomeCents).toBe(60_000 - 8_406 - one.life.finances.plan.saved)
  })
})
