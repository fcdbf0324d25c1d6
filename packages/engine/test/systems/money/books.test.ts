import { keyedRandom } from '@lifegrid/base/keyed-random'
import { describe, expect, it } from 'vitest'
import { debtKinds, emptyPlan, type Plan } from '../../../src/life/finances.ts'
import { type Books, project, type Statement } from '../../../src/systems/money/books.ts'
import { returns } from '../../../src/systems/money/returns.ts'

const nothing: Books = { cash: 0, retirement: 0, home: 0, debts: { student: 0, mortgage: 0, loan: 0, card: 0 } }
const plan = (given: Partial<Plan>): Plan => ({ ...emptyPlan, from: 'employer', ...given })

/** Checks that the balances changed by exactly the booked sums. */
function expectBalanced(before: Books, after: Statement, given: Plan): void {
  const paid = debtKinds.reduce((sum, kind) => sum + after.paid[kind], 0)
  const flows =
    (given.income - given.tax - given.saved) * after.weeks + after.interest + after.borrowed - after.spent - paid
  expect(after.cash).toBe(before.cash + flows)
  for (const kind of debtKinds) {
    const borrowed = kind === 'card' ? after.borrowed : 0
    expect(after.debts[kind]).toBe(before.debts[kind] + after.accrued[kind] + borrowed - after.paid[kind])
    expect(after.debts[kind]).toBeGreaterThanOrEqual(0)
  }
  expect(after.cash).toBeGreaterThanOrEqual(0)
}

describe('the projection', () => {
  it('spends a share of the surplus by habit and keeps the rest', () => {
    const after = project(
      nothing,
      plan({ income: 80_000, tax: 12_000, essentials: 48_000, spendPercent: 75 }),
      returns.cash,
      10,
    )
    expect(after.cash).toBe(50_000)
    expect(after.spent).toBe(10 * (48_000 + 15_000))
  })

  it('pays interest only on cash beyond the cushion of $3,000', () => {
    const rich = { ...nothing, cash: 10_300_000 }
    const after = project(rich, plan({}), returns.mixed, 52)
    expect(after.interest).toBe(after.cash - 10_300_000)
    expect(after.interest).toBe(304_456)
    expect(project({ ...nothing, cash: 300_000 }, plan({}), returns.mixed, 52).interest).toBe(0)
  })

  it('takes a deficit from the cash, then from the card, then leaves it unpaid', () => {
    const short = plan({ income: 30_000, essentials: 40_000, cardLimit: 50_000 })
    const cash = project({ ...nothing, cash: 25_000 }, short, returns.cash, 2)
    expect([cash.cash, cash.debts.card, cash.troubleWeek]).toEqual([5_000, 0, null])
    const card = project({ ...nothing, cash: 25_000 }, short, returns.cash, 5)
    expect(card.cash).toBe(0)
    expect(card.debts.card).toBeGreaterThan(25_000)
    const trouble = project({ ...nothing, cash: 25_000 }, short, returns.cash, 40)
    expect(trouble.troubleWeek).toBe(8)
    expect(trouble.debts.card).toBeLessThanOrEqual(50_000)
  })

  it('pays off the card before it saves', () => {
    const owing = { ...nothing, debts: { ...nothing.debts, card: 20_000 } }
    const after = project(owing, plan({ income: 50_000, essentials: 45_000 }), returns.cash, 6)
    expect(after.debts.card).toBe(0)
    expect(after.cash).toBe(30_000 - after.paid.card)
    expect(after.accrued.card).toBeGreaterThan(0)
  })

  it('pays off the card from the cash, also in a deficit', () => {
    const owing = { ...nothing, cash: 9_000_000, debts: { ...nothing.debts, card: 200_000 } }
    const after = project(owing, plan({ income: 10_000, essentials: 12_000, cardLimit: 500_000 }), returns.cash, 2000)
    expect(after.debts.card).toBe(0)
    expect(after.accrued.card).toBe(692)
  })

  it('reduces the last payment on a loan to the rest of the debt', () => {
    const owing = { ...nothing, debts: { ...nothing.debts, loan: 25_000 } }
    const after = project(
      owing,
      plan({ income: 20_000, payments: { student: 0, mortgage: 0, loan: 10_000 } }),
      returns.cash,
      9,
    )
    expect(after.debts.loan).toBe(0)
    expect(after.paid.loan).toBe(25_000 + after.accrued.loan)
    expect(after.cash).toBe(9 * 20_000 - after.paid.loan)
  })

  it('pays loans only after the essentials when money is short', () => {
    const owing = { ...nothing, debts: { ...nothing.debts, loan: 900_000 } }
    const given = plan({ income: 30_000, essentials: 25_000, payments: { student: 0, mortgage: 0, loan: 10_000 } })
    const after = project(owing, given, returns.cash, 4)
    expect(after.troubleWeek).toBe(1)
    expect(after.paid.loan).toBe(20_000)
    expectBalanced(owing, after, given)
  })

  it('balances for any balances and plans, and agrees with a calculation week by week except for fractions of cents', () => {
    const random = keyedRandom('books')
    for (let run = 0; run < 400; run++) {
      let draw = 0
      const up = (to: number): number => random.below(Math.max(1, to), run, draw++, 0)
      const before: Books = {
        cash: up(3) === 0 ? 0 : up(2_000_000),
        retirement: up(9_000_000),
        home: up(2) * up(40_000_000),
        debts: {
          student: up(2) * up(4_000_000),
          mortgage: up(2) * up(20_000_000),
          loan: up(2) * up(900_000),
          card: up(2) * up(300_000),
        },
      }
      const given = plan({
        income: up(200_000),
        tax: 0,
        essentials: up(150_000),
        spendPercent: up(101),
        payments: { student: up(10_000), mortgage: up(30_000), loan: up(8_000) },
        cardLimit: up(800_000),
      })
      const weeks = 1 + up(300)
      const whole = project(before, given, returns.mixed, weeks)
      expectBalanced(before, whole, given)
      let books: Books = before
      for (let week = 0; week < weeks; week++) books = project(books, given, returns.mixed, 1)
      const worth = (b: Books): number =>
        b.cash + b.retirement + b.home - debtKinds.reduce((s, kind) => s + b.debts[kind], 0)
      // A fraction of a cent may decide in which week the card is full, and so change one week's essentials.
      expect(Math.abs(worth(whole) - worth(books))).toBeLessThan(weeks * 10 + given.essentials)
    }
  })
})
