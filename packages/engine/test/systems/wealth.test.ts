import { describe, expect, it } from 'vitest'
import type { Person } from '../../src/person.ts'
import { draw } from '../../src/systems/nature.ts'
import { estateOf, wealthOf } from '../../src/systems/wealth.ts'
import { addSomeone, grownLife } from './grown-life.ts'

const today = 19_675

/** Someone who stands just above a share of their age group: by less than a thousandth of it. */
function standing(share: number, age: number): Person {
  let nature = 0
  while (draw(nature, 'wealth') < share || draw(nature, 'wealth') >= share + 0.001) nature++
  const person = addSomeone(grownLife(0.1), { nature, age })
  return { ...person, bornDay: today - Math.ceil((age + 0.5) * 365.25) }
}

describe('wealth', () => {
  it('is the median of the age group for who stands in the middle', () => {
    // A thousandth above the middle is 0.001 / 0.25 × 1.9 = 0.0076 of the median more.
    for (const [age, dollars] of [
      [34, 39_000],
      [35, 135_600],
      [54, 247_200],
      [55, 364_500],
      [75, 335_600],
    ] as const) {
      const cents = wealthOf(standing(0.5, age), today)
      expect(cents).toBeGreaterThanOrEqual(dollars * 100)
      expect(cents).toBeLessThan(dollars * 100.77)
    }
  })

  it('is a fifth of it a quarter from below, 2.9 times it a quarter from above, and six times it for the last tenth', () => {
    for (const [share, dollars] of [
      [0.25, 49_440],
      [0.75, 716_880],
      [0.9, 1_483_200],
    ] as const) {
      const cents = wealthOf(standing(share, 50), today)
      expect(cents).toBeGreaterThanOrEqual(dollars * 100)
      expect(cents).toBeLessThan(dollars * 102)
      expect(cents % 100).toBe(0)
    }
  })

  it('is nothing before 18, and stands still with death', () => {
    expect(wealthOf(standing(0.9, 17), today)).toBe(0)
    expect(wealthOf(standing(0.9, 18), today)).toBeGreaterThan(0)
    const person = standing(0.5, 34)
    const late = today + 20 * 365
    expect(wealthOf({ ...person, diedDay: today }, late)).toBe(wealthOf(person, today))
    expect(wealthOf(person, late)).toBeGreaterThan(wealthOf(person, today))
  })

  it('leaves two fifths of itself', () => {
    const person = standing(0.5, 50)
    expect(estateOf(person, today)).toBe(Math.floor(wealthOf(person, today) * 0.4))
  })
})
