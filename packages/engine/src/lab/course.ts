import { quantile } from '@lifegrid/base/quantile'
import { ageAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import { netWorthAt } from '../systems/money/accounts.ts'
import { gaugeAt } from '../systems/mood/mood.ts'

const courseValues = ['health', 'happiness', 'stress', 'social', 'netWorth'] as const
/** The values of a course: stats from 0 to 100, and the net worth in cents. */
type CourseValue = (typeof courseValues)[number]

/** How one life was on every fifth birthday: the values in the order of `courseValues`, the first for birth. */
export type CourseSeen = readonly (readonly number[])[]

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

/** Observes the course of one life. */
export function observeCourse(): { moment(life: Life, minute: number): void; end(): CourseSeen } {
  const seen: number[][] = []
  return {
    moment(life, minute) {
      const age = ageAt(life, minute)
      // The first moment of an age is its birthday.
      if (age % agesApart === 0 && seen.length === age / agesApart) seen.push(valuesAt(life, minute))
    },
    end: () => seen,
  }
}

/** Describes lives on every fifth birthday. */
export function courseOf(lives: readonly CourseSeen[]): Course {
  const reached = (index: number): number => lives.filter((life) => life.length > index).length
  const most = Math.max(0, ...lives.map((life) => life.length))
  const indexes = Array.from({ length: most }, (_, index) => index).filter(
    (index) => reached(index) >= Math.min(livesMin, lives.length),
  )
  const quantiles = (value: CourseValue): number[][] =>
    indexes.map((index) => {
      const all = lives.flatMap((life) => life[index]?.[courseValues.indexOf(value)] ?? [])
      return shares.map((share) => quantile(all, share))
    })
  const values = {
    health: quantiles('health'),
    happiness: quantiles('happiness'),
    stress: quantiles('stress'),
    social: quantiles('social'),
    netWorth: quantiles('netWorth'),
  }
  return { lives: lives.length, ages: indexes.map((index) => index * agesApart), shares, values }
}

function valuesAt(life: Life, minute: number): number[] {
  const numberOf = (value: CourseValue): number =>
    value === 'netWorth' ? Math.round(netWorthAt(life, minute)) : gaugeAt(life, value, minute)
  return courseValues.map(numberOf)
}
