import type { Sex } from '../../life/vocabulary.ts'
import { annualChance } from '../../systems/body/death.ts'
import { populationTargets } from '../population-targets.ts'
import { meanRow, type Row, shareRow } from '../rows.ts'
import type { Measure, Plot } from './measure.ts'

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
  plots: (seen) => [survivalPlot(seen)],
}

/** Lives against the life table that the rules draw from, without conditions and habits. */
function survivalPlot(seen: readonly Seen[]): Plot {
  const ages = Array.from({ length: 23 }, (_, index) => 5 * index)
  const series = (['female', 'male'] as const).flatMap((sex) => {
    const years = seen.filter((one) => one.sex === sex).map((one) => one.years)
    const alive = (age: number): number => years.filter((lived) => lived >= age).length / Math.max(1, years.length)
    const table = tableSurvival(sex)
    return [
      { name: `${sex}, lived`, points: ages.map((age) => [age, alive(age)] as const) },
      { name: `${sex}, life table`, points: ages.map((age) => [age, table[age] ?? 0] as const), target: true },
    ]
  })
  return { title: 'Survival', kind: 'lines', x: 'age', y: 'share alive', series }
}

/** The share alive at each age, from the yearly chances of dying. */
function tableSurvival(sex: Sex): number[] {
  const alive = [1]
  for (let age = 0; age < 119; age++) alive.push((alive[age] ?? 0) * (1 - annualChance('calibrated', sex, age)))
  return alive
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
