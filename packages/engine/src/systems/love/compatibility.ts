import { clamp } from '@lifegrid/base/clamp'
import type { Interest } from '../../life/vocabulary.ts'
import { tastesOf, temperamentOf } from '../people/nature.ts'

/** One person of a pair, for {@link compatibility}. */
export interface PersonOfPair {
  readonly nature: number
  readonly ageYears: number
}

/**
 * How well two people suit each other, from 0 to 100. Up to 40 points are for interests: 12, plus 14 for each shared like, minus 8 for each
 * thing that one likes and the other dislikes. Up to 25 are for age, one less for every 5 months of difference. Up to 35 are for similar
 * temperaments. The numbers of points are this game's own. That people are attracted by similar interests, age and temperament, in about
 * this order, follows Montoya, Horton and Kirchner, "Is actual similarity necessary for attraction?" (2008).
 *
 * Example: one shared like, an age difference of three years, and an average difference of 20 per temperament dimension: 26 + 18 + 28 = 72.
 */
export function compatibility(a: PersonOfPair, b: PersonOfPair): number {
  const score =
    interestPoints(a.nature, b.nature) + agePoints(a.ageYears, b.ageYears) + temperamentPoints(a.nature, b.nature)
  return clamp(score, 0, 100)
}

export function sharedInterests(a: number, b: number): Interest[] {
  const { likes } = tastesOf(b)
  return tastesOf(a).likes.filter((one) => likes.includes(one))
}

/** The interests that one of them likes and the other dislikes. */
export function clashes(a: number, b: number): Interest[] {
  const [of, other] = [tastesOf(a), tastesOf(b)]
  return [
    ...of.likes.filter((one) => other.dislikes.includes(one)),
    ...other.likes.filter((one) => of.dislikes.includes(one)),
  ]
}

function interestPoints(a: number, b: number): number {
  // Everyone likes four interests out of many, so few pairs share more than one.
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
