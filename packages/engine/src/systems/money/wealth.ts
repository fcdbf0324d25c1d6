import type { Person } from '../../life/person.ts'
import { draw } from '../people/nature.ts'

/**
 * Median net worth of a household by the age of its head, in dollars: each age group's at about its middle, straight lines between, nothing at
 * 18. With steps at the edges a wedding before a birthday and a divorce after it would be worth a house. Source: Board of Governors of the
 * Federal Reserve System, Survey of Consumer Finances 2022 (under 35: 39,000; then by ten years; 75 and over: 335,600).
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
 * Where a household stands among those of its age, as a multiple of the median. A choice of the game's: less uneven than the survey, in which, of all
 * households together, the quarter points are at about 0.14 and 3.4 of the median, and the last tenth begins at about 10.
 */
const spread: readonly (readonly [share: number, times: number])[] = [
  [0, 0],
  [0.25, 0.2],
  [0.5, 1],
  [0.75, 2.9],
  [0.9, 6],
  [1, 12],
]

/** Years of care and what was lent and given take about this much of it before anyone inherits. */
const leftAtDeath = 0.4

/** What someone's household owns, in integer cents, as their age and nature have it. */
export function wealthOf(person: Person, epochDay: number): number {
  const age = ((person.diedDay ?? epochDay) - person.bornDay) / 365.25
  return Math.floor(onLine(medians, age) * onLine(spread, draw(person.nature, 'wealth'))) * 100
}

/** What is their own of it, in integer cents: half, since most households of the survey are those of two. */
export function ownWealthOf(person: Person, epochDay: number): number {
  return Math.floor(wealthOf(person, epochDay) / 200) * 100
}

/** What they leave, in integer cents. */
export function estateOf(person: Person, epochDay: number): number {
  return Math.floor(wealthOf(person, epochDay) * leftAtDeath)
}

/** The line through the points, level beyond its ends. */
function onLine(points: readonly (readonly [x: number, y: number])[], at: number): number {
  let [x0, y0] = points[0] as readonly [number, number]
  for (const [x, y] of points) {
    if (at < x) return at < x0 ? y0 : y0 + ((at - x0) / (x - x0)) * (y - y0)
    ;[x0, y0] = [x, y]
  }
  return y0
}
