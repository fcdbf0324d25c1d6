import type { EngineContext } from '../core/context.ts'
import { engineLimits } from '../life/limits.ts'
import type { Sex } from '../life/vocabulary.ts'
import { periodLifeTable } from '../systems/body/period-life-table.ts'
import { liveBody } from './live-body.ts'

/**
 * Measures the mean hazard ratio of the living at each age, for `packages/content/src/mean-hazard.ts`. Bodies are simulated
 * without dying. At each age, a body is weighted by the chance that it would have survived so far, given its own ratios and the
 * means of the earlier ages; so the sick count less at ninety, because fewer of them are alive. Smoothed over five years beyond
 * the twenties, where few deaths make a value noisy.
 */
export function measureMeanHazard(sex: Sex, bodies: number, context: EngineContext): number[] {
  const { meanHazard: _, ...catalogue } = context.catalogue
  const ages = engineLimits.ageYearsMax
  const ratios: Float64Array[] = []
  for (let n = 0; n < bodies; n++) ratios.push(ratiosByAge(`mean-hazard:${n}`, sex, { ...context, catalogue }))
  const weights = new Float64Array(bodies).fill(1)
  const means: number[] = []
  for (let age = 0; age < ages; age++) {
    let sum = 0
    let weight = 0
    for (let n = 0; n < bodies; n++) {
      sum += (weights[n] as number) * ((ratios[n] as Float64Array)[age] as number)
      weight += weights[n] as number
    }
    const mean = sum / weight
    means.push(mean)
    const chance = periodLifeTable[sex][age] ?? 1
    for (let n = 0; n < bodies; n++) {
      const own = Math.min(1, (chance * ((ratios[n] as Float64Array)[age] as number)) / mean)
      weights[n] = Math.max(1e-12, (weights[n] as number) * (1 - own))
    }
  }
  return means.map((mean, age) => rounded(age < 10 ? mean : average(means.slice(age - 2, age + 3))))
}

/** One body's ratio in each year of age, averaged over the year. */
function ratiosByAge(seed: string, sex: Sex, context: EngineContext): Float64Array {
  const sums = new Float64Array(engineLimits.ageYearsMax)
  const minutes = new Float64Array(engineLimits.ageYearsMax)
  let since = 0
  const year = 365.25 * 1440
  const watch = (life: { death: { ratio: number } }, minute: number): void => {
    // Events split a year; a birthday is one, so no stretch is longer than a year.
    const age = Math.min(engineLimits.ageYearsMax - 1, Math.floor((since + minute) / 2 / year))
    sums[age] = (sums[age] as number) + life.death.ratio * (minute - since)
    minutes[age] = (minutes[age] as number) + minute - since
    since = minute
  }
  liveBody({ seed, ruleset: 'calibrated', sex, immortal: true, watch }, context)
  return sums.map((sum, age) => ((minutes[age] as number) > 0 ? sum / (minutes[age] as number) : 1))
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
