import { describe, expect, it } from 'vitest'
import { clashes, compatibility, sharedInterests } from '../../../src/systems/love/compatibility.ts'
import {
  childrenWanted,
  marriageAge,
  separationChance,
  yearsUntilSeparation,
} from '../../../src/systems/love/marriage-tables.ts'
import { canLove, occupationAt, tastesOf, temperamentOf } from '../../../src/systems/people/nature.ts'
import { bareCatalogue } from '../../support/one-life.ts'

const natures = Array.from({ length: 400 }, (_, index) => index * 7919)

describe('nature', () => {
  it('determines four likes and two dislikes, all different', () => {
    for (const nature of natures) {
      const { likes, dislikes } = tastesOf(nature)
      expect([likes.length, dislikes.length]).toEqual([4, 2])
      expect(new Set([...likes, ...dislikes]).size).toBe(6)
      expect(tastesOf(nature)).toEqual({ likes, dislikes })
    }
  })

  it('determines the occupation at each age', () => {
    expect([3, 10, 70].map((age) => occupationAt(bareCatalogue, 5, age))).toEqual(['child', 'student', 'retired'])
    expect(natures.some((nature) => occupationAt(bareCatalogue, nature, 20) === 'student')).toBe(true)
  })

  it.each([
    ['female', undefined, 'male', true],
    ['female', undefined, 'female', false],
    ['male', 'same', 'male', true],
    ['male', 'same', 'female', false],
    ['male', 'both', 'male', true],
    ['male', 'both', 'female', true],
  ] as const)('%s who loves %s can love %s: %s', (sex, loves, other, can) => {
    expect(canLove(sex, loves, other)).toBe(can)
  })
})

describe('compatibility', () => {
  it('is the sum of the points for interests, age and temperament', () => {
    for (const [index, a] of natures.entries()) {
      const b = natures[(index + 1) % natures.length] as number
      const distance =
        temperamentOf(a).reduce((sum, value, at) => sum + Math.abs(value - (temperamentOf(b)[at] as number)), 0) / 5
      const interests = Math.min(40, 12 + 14 * sharedInterests(a, b).length) - 8 * clashes(a, b).length
      const expected = interests + 18 + Math.floor(35 * (1 - distance / 100))
      expect(compatibility({ nature: a, ageYears: 30 }, { nature: b, ageYears: 33 })).toBe(
        Math.max(0, Math.min(100, expected)),
      )
    }
  })

  it('is symmetric, and lower for a greater age difference', () => {
    const of = (ageYears: number) => compatibility({ nature: 1, ageYears: 30 }, { nature: 2, ageYears })
    expect(of(30)).toBeGreaterThan(of(40))
    expect(compatibility({ nature: 1, ageYears: 30 }, { nature: 2, ageYears: 35 })).toBe(
      compatibility({ nature: 2, ageYears: 35 }, { nature: 1, ageYears: 30 }),
    )
  })
})

describe('the tables of marriage', () => {
  it('give the age of marriage, its length and the number of children for a draw', () => {
    expect(marriageAge('female', 0.34)).toBe(25)
    expect(marriageAge('male', 0.5)).toBe(30)
    expect(marriageAge('male', 0.9)).toBeNull()
    expect(yearsUntilSeparation(0.31)).toBe(10)
    expect(yearsUntilSeparation(0.6)).toBeNull()
    expect([0, 0.2, 0.5, 0.7, 0.95, 0.999].map(childrenWanted)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('give yearly chances of separation that add up to the share after ten years', () => {
    let lasting = 1
    for (let year = 1; year <= 10; year++) lasting *= 1 - separationChance(year)
    expect(lasting).toBeCloseTo(0.69, 6)
    expect(separationChance(70)).toBe(0)
  })
})
