import { describe, expect, it } from 'vitest'
import type { Person } from '../../../src/life/person.ts'
import { estateOf, ownWealthOf, wealthOf } from '../../../src/systems/money/wealth.ts'
import { draw } from '../../../src/systems/people/nature.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

const today = 19_675

/** Someone just above a quantile of their age group, by less than a thousandth. */
function standing(share: number, age: number): Person {
  let nature = 0
  while (draw(nature, 'wealth') < share || draw(nature, 'wealth') >= share + 0.001) nature++
  const person = addSomeone(grownLife(0.1), { nature, age })
  return { ...person, bornDay: today - Math.round(age * 365.25) }
}

describe('wealth', () => {
  it('is the age group’s median for the middle quantile, and interpolated between age groups', () => {
    // A thousandth above the middle is 0.001 / 0.25 × 1.9 = 0.0076 of the median more.
    for (const [age, dollars] of [
      [28, 39_000],
      // Halfway from 28 to 39.5.
      [33.75, 87_300],
      [39.5, 135_600],
      [49.5, 247_200],
      [59.5, 364_500],
      [69.5, 409_900],
      [80, 335_600],
      [95, 335_600],
    ] as const) {
      const cents = wealthOf(standing(0.5, age), today)
      // A day of age changes it by at most 32 dollars.
      expect(Math.abs(cents - dollars * 100.4)).toBeLessThan(dollars * 0.4 + 3_200)
    }
  })

  it('is 0.2 of the median at the first quartile, 2.9 at the third, and 6 at the top tenth', () => {
    for (const [share, dollars] of [
      [0.25, 49_440],
      [0.75, 716_880],
      [0.9, 1_483_200],
    ] as const) {
      const cents = wealthOf(standing(share, 49.5), today)
      expect(cents).toBeGreaterThanOrEqual(dollars * 99.8)
      expect(cents).toBeLessThan(dollars * 102)
      expect(cents % 100).toBe(0)
    }
  })

  it('is zero before 18, and constant after death', () => {
    expect(wealthOf(standing(0.9, 17), today)).toBe(0)
    expect(wealthOf(standing(0.9, 18.1), today)).toBeGreaterThan(0)
    const person = standing(0.5, 34)
    const late = today + 20 * 365
    expect(wealthOf({ ...person, diedDay: today }, late)).toBe(wealthOf(person, today))
    expect(wealthOf(person, late)).toBeGreaterThan(wealthOf(person, today))
  })

  it('belongs to the person by half, in whole dollars', () => {
    const person = standing(0.5, 49.5)
    expect(ownWealthOf(person, today)).toBe(Math.floor(wealthOf(person, today) / 200) * 100)
  })

  it('leaves two fifths as the estate', () => {
    const person = standing(0.5, 50)
    expect(estateOf(person, today)).toBe(Math.floor(wealthOf(person, today) * 0.4))
  })
})
