import { describe, expect, it } from 'vitest'
import { marketOf } from '../../../src/systems/work/labour-market.ts'

describe('the labour market', () => {
  it.each([
    [2002, 1],
    [2008, 1],
    [1990, 58 / 56],
    [1993, 58 / 69],
    [2010, 58 / 96],
    [2014, 58 / 62],
  ])('of %i is the usual 5.8 %% divided by the unemployment of the year', (year, market) => {
    expect(marketOf(year)).toBeCloseTo(market, 12)
  })

  it('is at most 1.3: 4.5 % gives less, and 4.2 % would give 1.38', () => {
    expect(marketOf(1998)).toBeCloseTo(58 / 45, 12)
    expect(marketOf(1999)).toBe(1.3)
    expect(marketOf(2023)).toBe(1.3)
  })

  it('is worst in 2010', () => {
    const years = Array.from({ length: 200 }, (_, i) => 1950 + i)
    expect(Math.min(...years.map(marketOf))).toBe(58 / 96)
  })

  it('repeats after 34 years, forwards and backwards', () => {
    expect(marketOf(2024)).toBe(marketOf(1990))
    expect(marketOf(1989)).toBe(marketOf(2023))
    expect(marketOf(2010 - 68)).toBe(marketOf(2010))
  })
})
