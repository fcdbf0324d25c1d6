import type { Interest } from '../people/interests.ts'
import { tastesOf, temperamentOf } from '../people/nature.ts'

/** One half of a pair, for {@link compatibility}. */
export interface Half {
  readonly nature: number
  readonly ageYears: number
}

/**
 * How well two people would suit each other, 0 to 100: 40 points for what they both like (12 to begin with and 14 for each thing
 * that they share, 8 off where one loves what the other cannot stand), 25 for how near they are in age (a point less for every 5 months), 35 for how alike they are in
 * temperament. The shares are this game's own; that likeness in interests, age and temperament is what draws people, and in about that
 * order, follows Montoya, Horton and Kirchner, "Is actual similarity necessary for attraction?" (2008).
 *
 * Example: one shared like, three years apart, 20 points of difference a dimension on average: 26 + 18 + 28 = 72.
 */
export function compatibility(a: Half, b: Half): number {
  const score =
    interestPoints(a.nature, b.nature) + agePoints(a.ageYears, b.ageYears) + temperamentPoints(a.nature, b.nature)
  return Math.max(0, Math.min(100, score))
}

export function sharedInterests(a: number, b: number): Interest[] {
  const { likes } = tastesOf(b)
  return tastesOf(a).likes.filter((one) => likes.includes(one))
}

/** What one of them loves and the other cannot stand. */
export function clashes(a: number, b: number): Interest[] {
  const [of, other] = [tastesOf(a), tastesOf(b)]
  return [
    ...of.likes.filter((one) => other.dislikes.includes(one)),
    ...other.likes.filter((one) => of.dislikes.includes(one)),
  ]
}

function interestPoints(a: number, b: number): number {
  // Of four things out of so many, few pairs share more than one.
  return Math.min(40, 12 + 14 * sharedInterests(a, b).length) - 8 * clashes(a, b).length
}

function agePoints(a: number, b: number): number {
  return Math.max(0, 25 - Math.floor(Math.abs(a - b) * 2.4))
}

function temperamentPoints(a: number, b: number): number {
  const [of, other] = [temperamentOf(a), temperamentOf(b)]
  const distance = of.reduce((sum, value, index) => sum + Math.abs(value - (other[index] as number)), 0) / of.length
  return Math.floor(35 * (1 - distance / 100))
}
