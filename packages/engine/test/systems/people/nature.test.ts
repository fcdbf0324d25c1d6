import { describe, expect, it } from 'vitest'
import {
  canLove,
  draw,
  drawBetween,
  natureEnd,
  occupationAt,
  personalityOf,
  tastesOf,
  temperamentOf,
} from '../../../src/systems/people/nature.ts'
import { bareCatalogue } from '../../support/one-life.ts'

const natures = Array.from({ length: 400 }, (_, index) => (index * 2_654_435) % natureEnd)

describe('a nature', () => {
  it('gives uniform draws that differ between labels', () => {
    const draws = natures.map((nature) => draw(nature, 'moves'))
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...draws)).toBeLessThan(1)
    // The mean of 400 uniform draws is within four standard errors (0.29 / 20) of 0.5.
    expect(Math.abs(draws.reduce((sum, one) => sum + one, 0) / 400 - 0.5)).toBeLessThan(0.06)
    expect(natures.filter((nature) => draw(nature, 'moves') === draw(nature, 'marries'))).toEqual([])
    const dice = natures.map((nature) => drawBetween(nature, 'die', 1, 6))
    expect([...new Set(dice)].sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('gives four likes and two dislikes, all different', () => {
    for (const nature of natures) {
      const { likes, dislikes } = tastesOf(nature)
      expect([likes.length, dislikes.length]).toEqual([4, 2])
      expect(new Set([...likes, ...dislikes]).size).toBe(6)
    }
  })

  it('gives five dimensions, and words for the three that differ most from the middle', () => {
    const words = [
      ['down to earth', 'curious'],
      ['easy-going', 'orderly'],
      ['quiet', 'sociable'],
      ['blunt', 'kind'],
      ['calm', 'sensitive'],
    ] as const
    for (const nature of natures.slice(0, 50)) {
      const values = temperamentOf(nature)
      expect(values).toHaveLength(5)
      const found = personalityOf(bareCatalogue, nature)
      expect(found).toHaveLength(3)
      const near = Math.min(
        ...values.map((value, index) =>
          found.includes(words[index]?.[value < 50 ? 0 : 1] ?? '') ? Math.abs(value - 50) : 100,
        ),
      )
      const others = values.filter((value, index) => !found.includes(words[index]?.[value < 50 ? 0 : 1] ?? ''))
      for (const value of others) expect(Math.abs(value - 50)).toBeLessThanOrEqual(near)
    }
  })

  it('gives the occupation: a child until 6, a student until 18, and retired from 66 on', () => {
    for (const nature of natures.slice(0, 50)) {
      expect([5, 6, 17, 66].map((age) => occupationAt(bareCatalogue, nature, age))).toEqual([
        'child',
        'student',
        'student',
        'retired',
      ])
      expect(['child', 'student', 'student', 'retired']).not.toContain(occupationAt(bareCatalogue, nature, 30))
    }
  })
})

it.each([
  ['female', undefined, 'male', true],
  ['female', undefined, 'female', false],
  ['female', 'same', 'female', true],
  ['male', 'same', 'female', false],
  ['male', 'both', 'male', true],
  ['male', 'both', 'female', true],
] as const)('someone %s who loves %s can love someone %s: %s', (sex, loves, other, can) => {
  expect(canLove(sex, loves, other)).toBe(can)
})
