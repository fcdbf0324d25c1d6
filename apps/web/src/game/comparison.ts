/** The values that are compared. The net worth is in cents, the others are 0 to 100. */
export const comparedValues = ['happiness', 'health', 'stress', 'social', 'netWorth'] as const

export type ComparedValue = (typeof comparedValues)[number]

/** How the lives of a population are at each age: see `lifegrid lab course`. */
export interface Course {
  readonly lives: number
  /** Ascending. */
  readonly ages: readonly number[]
  readonly shares: readonly number[]
  readonly values: Readonly<Record<ComparedValue, readonly (readonly number[])[]>>
}

/** Where somebody stands: by the least share of the others that have less. */
export type Standing = 'lowest' | 'low' | 'middle' | 'high' | 'highest'

export interface Comparison {
  readonly value: ComparedValue
  readonly mine: number
  /** The 10th, 25th, 50th, 75th and 90th percentile of people of this age. */
  readonly quantiles: readonly number[]
  readonly standing: Standing
}

/** Compares values with those of a population of the same age. Between two ages of the course it interpolates. */
export function compare(
  course: Course,
  ageYears: number,
  mine: Readonly<Partial<Record<ComparedValue, number>>>,
): Comparison[] {
  return comparedValues.flatMap((value) => {
    const own = mine[value]
    if (own === undefined) return []
    const quantiles = quantilesAt(course, value, ageYears)
    return [{ value, mine: own, quantiles, standing: standingOf(own, quantiles) }]
  })
}

function quantilesAt({ ages, values }: Course, value: ComparedValue, age: number): number[] {
  const rows = values[value]
  const after = ages.findIndex((each) => each >= age)
  if (after === -1) return [...(rows.at(-1) ?? [])]
  if (after === 0) return [...(rows[0] ?? [])]
  const [from, to] = [ages[after - 1] as number, ages[after] as number]
  const part = (age - from) / (to - from)
  const [low, high] = [rows[after - 1] ?? [], rows[after] ?? []]
  return low.map((each, n) => each + ((high[n] ?? each) - each) * part)
}

function standingOf(mine: number, [p10 = 0, p25 = 0, , p75 = 0, p90 = 0]: readonly number[]): Standing {
  if (mine < p10) return 'lowest'
  if (mine < p25) return 'low'
  if (mine <= p75) return 'middle'
  return mine <= p90 ? 'high' : 'highest'
}
