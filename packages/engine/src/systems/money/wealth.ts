import type { Person } from '../../life/person.ts'
import { draw } from '../people/nature.ts'

/**
 * Median net worth of a household by the age of its head, in dollars. Each age group's median is placed at about its middle, with linear
 * interpolation between them and zero at 18. With steps at the edges, a wedding before a birthday and a divorce after it would bring as
 * much as a house.
 * Source: Board of Governors of the Federal Reserve System, Survey of Consumer Finances 2022 (under 35: 39,000; then by ten years; 75 and
 * over: 335,600).
 */
const medians: readonly (readonly [age: number, dollars: number])[] = [
  [18, 0],
  [28, 39_000],
  [39.5, 135_600],
  [49.5, 247_200],
  [59.5, 364_500],
  [69.5, 409_900],
  [80, 335_600],
]

/**
 * The quantiles of wealth among households of the same age, as multiples of the median. The numbers are the game's own and less unequal than
 * the survey's, in which, for all ages together, the quartiles are about 0.14 and 3.4 times the median, and the top tenth starts at about 10.
 */
const spread: readonly (readonly [share: number, times: number])[] = [
  [0, 0],
  [0.25, 0.2],
  [0.5, 1],
  [0.75, 2.9],
  [0.9, 6],
  [1, 12],
]

/** The share of wealth that is left to inherit, after the costs of care and gifts. */
const leftAtDeath = 0.4

/** The wealth of a person's household, in integer cents. It depends on their age and nature. */
export function wealthOf(person: Person, epochDay: number): number {
  const age = ((person.diedDay ?? epochDay) - person.bornDay) / 365.25
  return Math.floor(interpolate(medians, age) * interpolate(spread, draw(person.nature, 'wealth'))) * 100
}

/** The person's own part of it, in integer cents: half, because most households of the survey are couples. */
export function ownWealthOf(person: Person, epochDay: number): number {
  return Math.floor(wealthOf(person, epochDay) / 200) * 100
}

/** The person's estate, in integer cents. */
export function estateOf(person: Person, epochDay: number): number {
  return Math.floor(wealthOf(person, epochDay) * leftAtDeath)
}

/** Linear interpolation between the points, constant beyond the ends. */
function interpolate(points: readonly (readonly [x: number, y: number])[], at: number): number {
  let [x0, y0] = points[0] as readonly [number, number]
  for (const [x, y] of points) {
    if (at < x) return at < x0 ? y0 : y0 + ((at - x0) / (x - x0)) * (y - y0)
    ;[x0, y0] = [x, y]
  }
  return y0
}
