import { keyedRandom } from '@lifegrid/base/keyed-random'
import { describe, expect, it } from 'vitest'
import { compound, weeksAboveZero, weeksUpTo } from '../../../src/systems/money/compound.ts'

const fourPercent = 769_231

describe('compound interest', () => {
  it('gives the result of the example in its docstring', () => {
    expect(compound(100_000, 1_000, fourPercent, 52)).toBe(157_112)
  })

  it('agrees with a calculation week by week, except for fractions of cents', () => {
    for (const [balance, weekly, rate, weeks] of [
      [1_000_000, 5_000, fourPercent, 520],
      [25_000_000, -20_000, 673_077, 1040],
      [123_456, 0, 3_461_538, 4000],
      [0, 7_777, 1_250_000, 2600],
    ] as const) {
      let stepped = balance as number
      for (let week = 0; week < weeks; week++) stepped = stepped + (stepped * rate) / 1e9 + weekly
      expect(Math.abs(compound(balance, weekly, rate, weeks) - stepped)).toBeLessThan(2 + stepped * 1e-9)
    }
  })

  it('without interest is a plain sum, and over zero weeks changes nothing', () => {
    expect(compound(500, -20, 0, 10)).toBe(300)
    expect(compound(500, -20, fourPercent, 0)).toBe(500)
  })

  it('gives the exact result of the formula in integers, also with the shortcut for one week', () => {
    const random = keyedRandom('compound')
    const one = 10n ** 15n
    for (let n = 0; n < 20_000; n++) {
      const balance = random.below(2_000_001, n, 1, 0) * ([1, 1_000, 100_000][n % 3] as number) - 100_000
      const weekly = random.below(200_001, n, 1, 1) - 100_000
      const rate = random.below(7_000_001, n, 1, 2) - 1_000_000
      const weeks = n % 2 === 0 ? 1 : random.below(40, n, 1, 3)
      let factor = one
      let square = one + (BigInt(rate) * one) / 10n ** 9n
      for (let left = weeks; left > 0; left = Math.floor(left / 2)) {
        if (left % 2 === 1) factor = (factor * square) / one
        square = (square * square) / one
      }
      const annuity = rate === 0 ? BigInt(weeks) * one : ((factor - one) * 10n ** 9n) / BigInt(rate)
      expect(compound(balance, weekly, rate, weeks)).toBe(
        Number((BigInt(balance) * factor + BigInt(weekly) * annuity) / one),
      )
    }
  })

  it('finds the same last week as a linear search', () => {
    const random = keyedRandom('weeks')
    for (let n = 0; n < 300; n++) {
      const balance = random.below(1_000_000, n, 1, 0)
      const weekly = random.below(20_000, n, 1, 1) + 1
      const rate = random.below(4_000_000, n, 1, 2) + 1
      let paid = 0
      while (paid < 600 && compound(balance, -weekly, rate, paid + 1) >= 0) paid++
      const grows = compound(balance, -weekly, rate, 1) >= balance
      expect(weeksAboveZero(balance, -weekly, rate, 600)).toBe(grows ? 600 : paid)
      let within = 0
      while (within < 600 && compound(balance, weekly, rate, within + 1) <= 3_000_000) within++
      expect(weeksUpTo(balance, weekly, rate, 3_000_000, 600)).toBe(within)
    }
  })

  it('finds the last week in which a balance is not negative', () => {
    const weeks = weeksAboveZero(1_000_000, -10_000, fourPercent, 5000)
    expect(compound(1_000_000, -10_000, fourPercent, weeks)).toBeGreaterThanOrEqual(0)
    expect(compound(1_000_000, -10_000, fourPercent, weeks + 1)).toBeLessThan(0)
    expect(weeksAboveZero(1_000_000, -500, fourPercent, 5000)).toBe(5000)
  })

  it('finds the last week in which a debt is within its limit', () => {
    const weeks = weeksUpTo(10_000, 2_000, 3_461_538, 100_000, 500)
    expect(compound(10_000, 2_000, 3_461_538, weeks)).toBeLessThanOrEqual(100_000)
    expect(compound(10_000, 2_000, 3_461_538, weeks + 1)).toBeGreaterThan(100_000)
  })
})
