import { describe, expect, it } from 'vitest'
import { planFor } from '../../../src/systems/money/budget.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import { plainBaker, plainLife } from '../../support/money-life.ts'
import { turnIn } from '../../support/working-world.ts'

describe('the weekly plan', () => {
  it('at home, with a wage of 600.00, takes 84.06 of tax and 30 % of the rest for board and living', () => {
    // In a year: wage 31,200.00, tax 1,027.50 + 12 % of 7,975.00 = 1,984.50, contributions 2,386.80. 30 % of 515.94 is 154.78.
    const plan = planFor(turnIn(plainBaker()))
    expect(plan).toMatchObject({ from: 'employer', income: 60_000, tax: 8406, saved: 0, matched: 0 })
    expect(plan).toMatchObject({ essentials: 15_478, spendPercent: 35, cardLimit: 480_000 })
  })

  it('in a rented room takes the rent, 160.00, and 18 % of the wage after tax', () => {
    const one = plainBaker()
    one.life.finances.home = 'room'
    // 150.00 + 160.00 + 92.86
    expect(planFor(turnIn(one)).essentials).toBe(40_286)
    // With a partner, the player pays 60 % of the rent: 90.00. A child costs 139.00, of which the player pays half: 69.50.
    addSomeone(one, { relation: 'spouse' })
    expect(planFor(turnIn(one)).essentials).toBe(34_286)
    addSomeone(one, { relation: 'daughter', age: 4 })
    expect(planFor(turnIn(one)).essentials).toBe(41_236)
  })

  it('saves only from a full-time wage: 7 % if thrifty, plus half of it from the employer', () => {
    const one = plainBaker()
    one.life.finances.habit = 'thrifty'
    expect(planFor(turnIn(one))).toMatchObject({ saved: 0, matched: 0, spendPercent: 18 })
    if (one.life.work.job !== null) one.life.work.job.partTime = false
    expect(planFor(turnIn(one))).toMatchObject({ saved: 4200, matched: 2100 })
  })

  it('without work has welfare of 70.00 at home or 310.00 elsewhere, 139.00 per child, and no student payments', () => {
    const one = plainLife()
    one.life.finances.payments.student = 5000
    expect(planFor(turnIn(one))).toMatchObject({ from: 'state', income: 7000, tax: 0, payments: { student: 0 } })
    one.life.finances.home = 'room'
    expect(planFor(turnIn(one)).income).toBe(31_000)
    addSomeone(one, { relation: 'son', age: 4 })
    expect(planFor(turnIn(one)).income).toBe(44_900)
  })

  it('of a child has pocket money: none before eight, 5.00 before thirteen, then 15.00', () => {
    for (const [age, cents] of [
      [7.5, 0],
      [8.5, 500],
      [12.5, 500],
      [13.5, 1500],
    ] as const) {
      expect(planFor(turnIn(grownLife(age)))).toMatchObject({ from: 'parents', income: cents, cardLimit: 0 })
    }
  })

  it('of a player whom a partner supports does not spend more than the income', () => {
    const one = plainLife()
    one.life.finances.home = 'house'
    const alone = planFor(turnIn(one))
    expect(alone.essentials).toBeGreaterThan(alone.income)
    addSomeone(one, { relation: 'spouse' })
    const carried = planFor(turnIn(one))
    expect(carried.essentials).toBeLessThanOrEqual(carried.income)
  })

  it('has a card limit of eight weeks of income, except for minors and after a bankruptcy', () => {
    const one = plainBaker()
    one.life.finances.refusedUntil = one.minute() + 1
    expect(planFor(turnIn(one)).cardLimit).toBe(0)
    one.life.finances.refusedUntil = one.minute()
    expect(planFor(turnIn(one)).cardLimit).toBe(480_000)
  })
})
