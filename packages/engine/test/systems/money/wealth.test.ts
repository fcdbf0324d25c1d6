import { describe, expect, it } from 'vitest'
import type { Person } from '../../../src/life/person.ts'
import { estateOf, ownWealthOf, wealthOf } from '../../../src/systems/money/wealth.ts'
import { draw } from '../../../src/systems/people/nature.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

const today = 19_675

/** Someone who stands just above a share of their age group: by less than a thousandth of it. */
function standing(share: number, age: number): Person {
  let nature = 0
  while (draw(nature, 'wealth') < share || draw(nature, 'wealth') >= share + 0.001) nature++
  const person = addSomeone(grownLife(0.1), { nature, age })
  return { ...person, bornDay: today - Math.round(age * 365.25) }
}

describe('wealth', () => {
  it('is the median of the age group for who stands in the middle, and in between for who is in between', () => {
    // A thousandth above the middle is 0.001 / 0.25 × 1.9 = 0.0076 of the median more.
    for (const [age, dollars] of [
      [28, 39_000],
      // Half-way from 28 to 39.5.
      [33.75, 87_300],
      [39.5, 135_600],
      [49.5, 247_200],
      [59.5, 364_500],
      [69.5, 409_900],
      [80, 335_600],
      [95, 335_600],
    ] as const) {
      const cents = wealthOf(standing(0.5, age), today)
      // A day of age is at most 32 dollars.
      expect(Math.abs(cents - dollars * 100.4)).toBeLessThan(dollars * 0.4 + 3_200)
    }
  })

  it('is a fifth of it a quarter from below, 2.9 times it a quarter from above, and six times it for the last tenth', () => {
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

  it('is nothing before 18, and stands still with death', () => {
    expect(wealthOf(standing(0.9, 17), today)).toBe(0)
    expect(wealthOf(standing(0.9, 18.1), today)).toBeGreaterThan(0)
    const person = standing(0.5, 34)
    const late = today + 20 * 365
    expect(wealthOf({ ...person, diedDay: today }, late)).toBe(wealthOf(person, today))
    expect(wealthOf(person, late)).toBeGreaterThan(wealthOf(person, today))
  })

  it('is half one’s own, in whole dollars', () => {
    const person = standing(0.5, 49.5)
    expect(ownWealthOf(person, today)).toBe(Math.floor(wealthOf(person, today) / 200) * 100)
  })

  it('leaves two fifths of itself', () => {
    const person = standing(0.5, 50)
    expect(estateOf(person, today)).toBe(Math.floor(wealthOf(person, today) * 0.4))
  })
})
