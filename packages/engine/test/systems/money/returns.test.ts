import { describe, expect, it } from 'vitest'
import { rates, returns, yearly } from '../../../src/systems/money/returns.ts'

describe('rates', () => {
  it.each([
    // Percent a year, and a 52nd of it in billionths: 0.052 / 52 is 0.001.
    [5.2, 1_000_000],
    [0, 0],
    [0.7, 134_615],
    [18, 3_461_538],
  ])('convert %f percent a year to %i billionths a week', (percent, billionths) => {
    expect(yearly(percent)).toBe(billionths)
  })

  it('are higher for a card than for a loan, and higher for a loan than for a mortgage', () => {
    expect(rates.card).toBeGreaterThan(rates.loan)
    expect(rates.loan).toBeGreaterThan(rates.mortgage)
    expect(rates.retirement).toBeGreaterThan(rates.home)
    // 6.5 / 100 / 52.
    expect(returns.shares.cash).toBe(1_250_000)
  })

  it('cover all people with four kinds of savers; those who earn more spend less of their wealth', () => {
    const kinds = [returns.cash, returns.mixed, returns.shares, returns.venture]
    expect(kinds.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(kinds.map(({ cash }) => cash)).toEqual(kinds.map(({ cash }) => cash).toSorted((a, b) => a - b))
    expect(kinds.map(({ spendsMax }) => spendsMax)).toEqual([100, 100, 66, 50])
  })
})
