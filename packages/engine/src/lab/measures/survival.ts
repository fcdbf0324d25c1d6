import type { Sex } from '../../life/vocabulary.ts'
import { populationTargets } from '../population-targets.ts'
import { meanRow, type Row, shareRow } from '../rows.ts'
import type { Measure } from './measure.ts'

interface Seen {
  readonly sex: Sex
  /** Exact age in years, not rounded. */
  readonly years: number
}

const minutesPerYear = 365.25 * 1440

/** Length of life. */
export const survival: Measure<Seen> = {
  name: 'Survival',
  observe: () => ({
    end: (life, { minutes }) => ({ sex: life.sex, years: (life.ended?.minute ?? minutes) / minutesPerYear }),
  }),
  rows: (seen, ruleset) => (ruleset === 'classic' ? classicRows(seen) : calibratedRows(seen)),
}

function classicRows(seen: readonly Seen[]): Row[] {
  const { value, tolerance } = populationTargets.classicLifeExpectancyYears
  const years = seen.map((one) => one.years)
  return [meanRow('life expectancy at birth', 'years', [value, value], tolerance, years)]
}

function calibratedRows(seen: readonly Seen[]): Row[] {
  const { lifeExpectancyYears: expectancy, survival: targets } = populationTargets
  const rows: Row[] = []
  for (const sex of ['female', 'male'] as const) {
    const years = seen.filter((one) => one.sex === sex).map((one) => one.years)
    const target = expectancy[sex]
    rows.push(meanRow(`life expectancy at birth, ${sex}`, 'years', [target, target], expectancy.tolerance, years))
    for (const [age, share] of targets[sex]) {
      const alive = years.filter((lived) => lived >= age).length
      rows.push(shareRow(`alive at ${age}, ${sex}`, [share, share], targets.tolerance, alive, years.length))
    }
  }
  return rows
}
