import { ageOn } from '../calendar.ts'
import type { Person } from '../person.ts'
import { draw } from './nature.ts'

/** Median net worth of a household by the age of its head, in dollars. Source: SCF 2022. */
const medians: readonly (readonly [toAge: number, dollars: number])[] = [
  [34, 39_000],
  [44, 135_600],
  [54, 247_200],
  [64, 364_500],
  [74, 409_900],
  [200, 335_600],
]

/** Where a household stands among those of its age, as a multiple of the median. Source: percentiles of SCF 2022, rounded. */
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

/** What someone owns, in integer cents, as their age and nature have it. */
export function wealthOf(person: Person, epochDay: number): number {
  const age = ageOn(person.bornDay, person.diedDay ?? epochDay)
  if (age < 18) return 0
  const median = medians.find(([to]) => age <= to)?.[1] ?? 0
  return Math.floor(median * timesMedian(draw(person.nature, 'wealth'))) * 100
}

/** What they leave, in integer cents. */
export function estateOf(person: Person, epochDay: number): number {
  return Math.floor(wealthOf(person, epochDay) * leftAtDeath)
}

function timesMedian(share: number): number {
  let [x0, y0] = spread[0] as readonly [number, number]
  for (const [x, y] of spread) {
    if (share < x) return y0 + ((share - x0) / (x - x0)) * (y - y0)
    ;[x0, y0] = [x, y]
  }
  return y0
}
