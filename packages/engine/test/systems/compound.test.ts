import { describe, expect, it } from 'vitest'
import { compound, weeksAboveZero, weeksUpTo } from '../../src/systems/compound.ts'

const fourPercent = 769_231

describe('compound interest', () => {
  it('gives the docstring’s example', () => {
    expect(compound(100_000, 1_000, fourPercent, 52)).toBe(157_112)
  })

  it('is the same as week by week, but for the fractions of cents', () => {
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

  it('without interest is a sum, and over no weeks changes nothing', () => {
    expect(compound(500, -20, 0, 10)).toBe(300)
    expect(compound(500, -20, fourPercent, 0)).toBe(500)
  })

  it('finds the last week at which a balance has not run out', () => {
    const weeks = weeksAboveZero(1_000_000, -10_000, fourPercent, 5000)
    expect(compound(1_000_000, -10_000, fourPercent, weeks)).toBeGreaterThanOrEqual(0)
    expect(compound(1_000_000, -10_000, fourPercent, weeks + 1)).toBeLessThan(0)
    expect(weeksAboveZero(1_000_000, -500, fourPercent, 5000)).toBe(5000)
  })

  it('finds the last week at which a debt is within its limit', () => {
    const weeks = weeksUpTo(10_000, 2_000, 3_461_538, 100_000, 500)
    expect(compound(10_000, 2_000, 3_461_538, weeks)).toBeLessThanOrEqual(100_000)
    expect(compound(10_000, 2_000, 3_461_538, weeks + 1)).toBeGreaterThan(100_000)
  })
})
