import { describe, expect, it } from 'vitest'
import { balance, transfer } from '../../../src/core/ledger.ts'
import { parentsHome } from '../../../src/systems/home/family-homes.ts'
import { mortgagePayment, moveTo, refuseHome, sellHome } from '../../../src/systems/home/housing.ts'
import { owed } from '../../../src/systems/money/accounts.ts'
import { paymentFor } from '../../../src/systems/money/payments.ts'
import { replan } from '../../../src/systems/money/weekly-plan.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import { toldRefusal } from '../../support/in-words.ts'
import { moneySum, plainBaker, plainLife, setCash } from '../../support/money-life.ts'
import type { OneLife } from '../../support/one-life.ts'
import { room, turnIn, workingWorld } from '../../support/working-world.ts'

const house = { ...room, id: 'house', beds: 5, weeklyCents: 10_000, priceCents: 20_000_000 }

function earning(one: OneLife, weeklyCents: number): OneLife {
  if (one.life.work.job !== null) one.life.work.job.weeklyCents = weeklyCents
  replan(turnIn(one))
  return one
}

describe('a home', () => {
  it('to rent requires two months of rent in savings, or a wage of which 60 % covers the rent', () => {
    const idle = plainLife()
    // Without a sufficient wage, 8 × 150.00 = 1,200.00 in cash are needed.
    setCash(idle, 119_999)
    expect(refuseHome(turnIn(idle), room)?.code).toBe('not_enough_money')
    setCash(idle, 120_000)
    expect(refuseHome(turnIn(idle), room)).toBeUndefined()
    // 60 % of 250.00 is 150.00.
    const one = earning(plainBaker(), 25_000)
    setCash(one, 0)
    expect(refuseHome(turnIn(one), room)).toBeUndefined()
    earning(one, 24_999)
    expect(refuseHome(turnIn(one), room)?.code).toBe('not_enough_money')
  })

  it('is refused to a minor, to a household that is too large, and if nobody lives in the parents’ home', () => {
    expect(refuseHome(turnIn(grownLife(17, workingWorld)), room)?.code).toBe('too_young')
    const one = plainBaker()
    expect(refuseHome(turnIn(one), parentsHome)?.code).toBe('not_for_you')
    one.life.finances.home = 'room'
    expect(refuseHome(turnIn(one), parentsHome)).toBeUndefined()
    one.life.people = []
    expect(refuseHome(turnIn(one), parentsHome)?.code).toBe('not_for_you')
    const pair = plainBaker()
    addSomeone(pair, { relation: 'spouse' })
    expect(toldRefusal(refuseHome(turnIn(pair), room), pair.life)).toEqual({
      code: 'too_few_beds',
      detail: 'It has one bed; you are 2.',
    })
  })

  it('of the parents has room for a parent of three, but not of four, and not for a couple', () => {
    const one = plainBaker()
    one.life.finances.home = 'room'
    for (let i = 0; i < 3; i++) {
      expect(refuseHome(turnIn(one), parentsHome)).toBeUndefined()
      addSomeone(one, { relation: 'son', age: 2 + i })
    }
    expect(refuseHome(turnIn(one), parentsHome)).toBeUndefined()
    addSomeone(one, { relation: 'daughter', sex: 'female', age: 1 })
    expect(one.send('moveHome', { home: 'parents' })).toMatchObject({ code: 'too_few_beds' })
    const pair = plainBaker()
    pair.life.finances.home = 'room'
    addSomeone(pair, { relation: 'spouse' })
    expect(toldRefusal(refuseHome(turnIn(pair), parentsHome), pair.life)).toEqual({
      code: 'too_few_beds',
      detail: 'It is the bed of a child, and you are two.',
    })
    expect(pair.send('moveHome', { home: 'parents' })).toMatchObject({ code: 'too_few_beds' })
    expect(pair.life.finances.home).toBe('room')
  })

  it('to buy requires a fifth of the price, and selling costs 6 % of its value', () => {
    const one = earning(plainBaker(), 150_000)
    setCash(one, 3_999_999)
    expect(refuseHome(turnIn(one), house)?.code).toBe('not_enough_money')
    setCash(one, 4_000_000)
    expect(refuseHome(turnIn(one), house)).toBeUndefined()
    moveTo(turnIn(one), house)
    expect(balance(one.life, 'money')).toBe(0)
    expect(owed(one.life, 'mortgage')).toBe(16_000_000)
    sellHome(turnIn(one))
    // 200,000.00 − 160,000.00 − 12,000.00
    expect(balance(one.life, 'money')).toBe(2_800_000)
    expect(owed(one.life, 'mortgage')).toBe(0)
    expect(moneySum(one)).toBe(0)
  })

  it('is paid in full, without a bank, if there is enough cash', () => {
    const one = plainLife()
    one.life.finances.refusedUntil = one.minute() + 1
    setCash(one, 19_999_999)
    expect(refuseHome(turnIn(one), house)?.code).toBe('no_credit')
    setCash(one, 20_000_000)
    expect(refuseHome(turnIn(one), house)).toBeUndefined()
    moveTo(turnIn(one), house)
    expect(owed(one.life, 'mortgage')).toBe(0)
    expect(balance(one.life, 'money', 'home')).toBe(20_000_000)
    expect(one.life.finances.payments.mortgage).toBe(0)
  })

  it('is paid off with the smallest sufficient payment, to the cent', () => {
    expect(paymentFor(1000, 0, 10)).toBe(100)
    expect(paymentFor(1001, 0, 10)).toBe(101)
    expect(paymentFor(0, 0, 10)).toBe(0)
  })

  it('gets a mortgage if payments and upkeep are at most 45 % of the wage', () => {
    const weekly = mortgagePayment(16_000_000) + house.weeklyCents
    const least = Math.ceil((weekly * 100) / 45)
    const one = earning(plainBaker(), least)
    setCash(one, 4_000_000)
    expect(refuseHome(turnIn(one), house)).toBeUndefined()
    earning(one, least - 1)
    setCash(one, 4_000_000)
    expect(refuseHome(turnIn(one), house)?.code).toBe('no_credit')
  })

  it('that is sold at a loss leaves no debt: the bank bears the rest', () => {
    const one = earning(plainBaker(), 150_000)
    setCash(one, 4_000_000)
    moveTo(turnIn(one), house)
    transfer(turnIn(one), 'money', 'home', 'market', 5_000_000)
    sellHome(turnIn(one))
    expect(balance(one.life, 'money')).toBe(0)
    expect(balance(one.life, 'money', 'home')).toBe(0)
    expect(owed(one.life, 'mortgage')).toBe(0)
    expect(moneySum(one)).toBe(0)
  })
})

describe('a home that is worth less than its mortgage', () => {
  it('ends the mortgage when it is sold and does not reduce the cash: the bank bears the rest', () => {
    const one = plainBaker()
    const turn = turnIn(one)
    setCash(one, 4_000_000)
    transfer(turn, 'money', 'debt:mortgage', 'home', 15_000_000)
    transfer(turn, 'money', 'debt:mortgage', 'world', 1_000_000)
    one.life.finances.home = 'house'
    expect(owed(one.life, 'mortgage')).toBe(16_000_000)
    sellHome(turnIn(one))
    expect(balance(one.life, 'money')).toBe(4_000_000)
    expect(owed(one.life, 'mortgage')).toBe(0)
    expect(moneySum(one)).toBe(0)
  })
})
