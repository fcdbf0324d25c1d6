import { describe, expect, it } from 'vitest'
import { rates, returns, yearly } from '../../../src/systems/money/returns.ts'

describe('rates', () => {
  it.each([
    // Percent a year, and a 52nd of it in billionths: 0.052 / 52 is a thousandth.
    [5.2, 1_000_000],
    [0, 0],
    [0.7, 134_615],
    [18, 3_461_538],
  ])('of %f percent a year are %i billionths a week', (percent, billionths) => {
    expect(yearly(percent)).toBe(billionths)
  })

  it('order what is owed and owned as the world does: a card costs more than a loan, that more than a house', () => {
    expect(rates.card).toBeGreaterThan(rates.loan)
    expect(rates.loan).toBeGreaterThan(rates.mortgage)
    expect(rates.retirement).toBeGreaterThan(rates.home)
    // 6.5 / 100 / 52.
    expect(returns.shares.cash).toBe(1_250_000)
  })

  it('are of four kinds of savers, who are all people together; who earns more leaves more where it is', () => {
    const kinds = [returns.cash, returns.mixed, returns.shares, returns.venture]
    expect(kinds.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(kinds.map(({ cash }) => cash)).toEqual(kinds.map(({ cash }) => cash).toSorted((a, b) => a - b))
    expect(kinds.map(({ spendsMax }) => spendsMax)).toEqual([100, 100, 66, 50])
  })
})
