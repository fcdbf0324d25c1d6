import { quantile } from '@lifegrid/base/quantile'
import type { EngineContext } from '../core/context.ts'
import { ageAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import { netWorthAt } from '../systems/money/accounts.ts'
import { gaugeAt } from '../systems/mood/mood.ts'
import { liveLife } from './live.ts'
import { seedOf } from './population.ts'

/** The values of a course: stats from 0 to 100, and the net worth in cents. */
type CourseValue = 'health' | 'happiness' | 'stress' | 'social' | 'netWorth'

/** How the lives of a population are at each age, so that a player can compare their own with them. */
export interface Course {
  readonly lives: number
  /** Ages in years, ascending. Only those that enough of the lives have reached. */
  readonly ages: readonly number[]
  /** The shares of the lives that a quantile is at or above. */
  readonly shares: readonly number[]
  /** For each value and age, the quantiles at `shares`. */
  readonly values: Readonly<Record<CourseValue, readonly (readonly number[])[]>>
}

const shares = [0.1, 0.25, 0.5, 0.75, 0.9] as const
const agesApart = 5
/** Fewer lives say little about the rarest tenth. */
const livesMin = 20

/** Simulates lives under the reference autoplayer and describes them on every fifth birthday. */
export function courseOf(count: number, context: EngineContext): Course {
  const seen = new Map<number, Record<CourseValue, number>[]>()
  for (let n = 0; n < count; n++) {
    for (const [age, values] of valuesByAge(seedOf(n), context)) seen.set(age, [...(seen.get(age) ?? []), values])
  }
  const ages = [...seen]
    .filter(([, lives]) => lives.length >= Math.min(livesMin, count))
    .map(([age]) => age)
    .sort((a, b) => a - b)
  const quantiles = (value: CourseValue): number[][] =>
    ages.map((age) => {
      const all = (seen.get(age) ?? []).map((lives) => lives[value])
      return shares.map((share) => quantile(all, share))
    })
  const values = {
    health: quantiles('health'),
    happiness: quantiles('happiness'),
    stress: quantiles('stress'),
    social: quantiles('social'),
    netWorth: quantiles('netWorth'),
  }
  return { lives: count, ages, shares, values }
}

function valuesByAge(seed: string, context: EngineContext): Map<number, Record<CourseValue, number>> {
  const byAge = new Map<number, Record<CourseValue, number>>()
  liveLife({ seed, ruleset: 'calibrated' }, context, {
    moment(life, minute) {
      const age = ageAt(life, minute)
      // The first moment of an age is its birthday.
      if (age % agesApart === 0 && !byAge.has(age)) byAge.set(age, valuesAt(life, minute))
    },
  })
  return byAge
}

function valuesAt(life: Life, minute: number): Record<CourseValue, number> {
  return {
    health: gaugeAt(life, 'health', minute),
    happiness: gaugeAt(life, 'happiness', minute),
    stress: gaugeAt(life, 'stress', minute),
    social: gaugeAt(life, 'social', minute),
    netWorth: Math.round(netWorthAt(life, minute)),
  }
}
