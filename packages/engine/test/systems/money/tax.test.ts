import { describe, expect, it } from 'vitest'
import { incomeTax, weeklyWageTax } from '../../../src/systems/money/tax.ts'
import { fullPensionAge, pensionCents } from '../../../src/systems/work/pension.ts'

describe('income tax of 2022, single', () => {
  it.each([
    [1_295_000, 0],
    [2_322_500, 102_750],
    [5_472_500, 480_750],
    [10_000_000, 1_476_800],
    [60_000_000, 18_016_350],
  ])('on %i cents a year is %i', (annual, tax) => {
    expect(incomeTax(annual)).toBe(tax)
  })

  it('on a week’s wage is a 52nd of a year’s, with contributions', () => {
    expect(weeklyWageTax(100_000)).toBe(16_266)
    expect(weeklyWageTax(0)).toBe(0)
  })

  it('leaves more net income for a higher wage', () => {
    for (let weekly = 10_000; weekly < 900_000; weekly += 7_000) {
      expect(weekly + 7_000 - weeklyWageTax(weekly + 7_000)).toBeGreaterThan(weekly - weeklyWageTax(weekly))
    }
  })
})

describe('the pension', () => {
  it('follows the formula: lifetime earnings of $1.7 million give $435.95 a week at 67', () => {
    // 4,047.61 a month: 90 % of 1,024 plus 32 % of the rest is 1,889.15.
    expect(pensionCents(170_000_000, 0)).toBe(43_595)
  })

  it('is 30 % lower at 62 and 24 % higher from 70 on', () => {
    const full = pensionCents(170_000_000, 0)
    expect(pensionCents(170_000_000, -60)).toBe(30_517)
    expect(pensionCents(170_000_000, 36) / full).toBeCloseTo(1.24, 2)
    expect(pensionCents(170_000_000, 99)).toBe(pensionCents(170_000_000, 36))
    expect(fullPensionAge).toBe(67)
  })
})
