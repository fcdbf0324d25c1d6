import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Habit, Illness, Severity } from '../../life/body.ts'
import type { Life } from '../../life/life.ts'
import type { Sex } from '../../life/vocabulary.ts'
import { gaugeAt } from '../mood/mood.ts'
import { bodyIndexOf } from './body-index.ts'

/** Whatever comes together, nobody is in more danger than this. */
const ratioMax = 60
/** What gets worse has done so after this many years. */
const risingYearsMax = 10
const minutesPerYear = 365.25 * 1440
/** How much of the excess a mild, moderate, severe case has. */
const excessBySeverity: Readonly<Record<Severity, number>> = { 1: 0.5, 2: 1, 3: 2 }

/**
 * What one condition multiplies the chance of dying by. Treatment that works takes its relief off the excess; while it is only begun, half
 * of that. What gets worse does so by its years. Example: ratio 3, severe, relief 0.5, works: 1 + 2 × 2 × 0.5 = 3; with a rise of 0.5 a year and
 * four years of it, 1 + 4 × 2 × 0.5 = 5.
 */
export function illnessRatio(illness: Illness, catalogue: Catalogue, minute: number): number {
  const definition = bodyIndexOf(catalogue).conditions.get(illness.id)
  if (definition === undefined) return 1
  const relief = definition.treatment?.relief ?? 0
  const taken = illness.care === 'works' ? relief : illness.care === 'begun' ? relief / 2 : 0
  const years = Math.min(risingYearsMax, Math.max(0, (minute - illness.since) / minutesPerYear))
  const ratio = definition.hazardRatio + (definition.hazardRisesYearly ?? 0) * years
  return 1 + (ratio - 1) * excessBySeverity[illness.severity] * (1 - taken)
}

export function habitRatio(habit: Habit, catalogue: Catalogue): number {
  const definition = bodyIndexOf(catalogue).habits.get(habit.id)
  if (definition === undefined) return 1
  const share = habit.mode === 'former' ? (definition.formerShare ?? 0) : 1
  return 1 + (definition.hazardRatio - 1) * share
}

/** Poor health raises the risk (the seed's third modifier), in steps. */
export function poorHealthRatio(health: number): number {
  if (health >= 55) return 1
  if (health >= 35) return 1.15
  return health >= 20 ? 1.4 : 1.8
}

/**
 * Relative risks shrink with age: at 95 everyone's chances are bad. The share of the excess that counts: all of it to 60, then falling in a
 * straight line to a fifth at 100. (Prospective Studies Collaboration 2002 and the smoking cohorts show about this for heart disease.)
 */
export function shareOfExcess(age: number): number {
  if (age <= 60) return 1
  return age >= 100 ? 0.2 : 1 - (0.8 * (age - 60)) / 40
}

/** The product over conditions, habits and poor health; the seed's three modifiers. Before it is set against the population's mean. */
export function hazardRatioOf(life: Life, catalogue: Catalogue, age: number, minute: number): number {
  let product = poorHealthRatio(gaugeAt(life, 'health', minute))
  for (const illness of life.body.illnesses) product *= illnessRatio(illness, catalogue, minute)
  for (const habit of life.body.habits) product *= habitRatio(habit, catalogue)
  return 1 + (Math.min(ratioMax, product) - 1) * shareOfExcess(age)
}

/**
 * The population's mean ratio among the living at an age: what the baseline is divided by, so that a life of ordinary luck lives as the
 * life table says. It depends on the conditions and habits there are, and so it stands in the catalogue (see `lab/mean-hazard.ts`).
 */
export function meanRatioAt(catalogue: Catalogue, sex: Sex, age: number): number {
  const table = catalogue.meanHazard?.[sex]
  return table?.[Math.min(age, table.length - 1)] ?? 1
}

/** What the year's chance in the table is multiplied by for this life now. */
export function relativeHazardOf(life: Life, catalogue: Catalogue, age: number, minute: number): number {
  return hazardRatioOf(life, catalogue, age, minute) / meanRatioAt(catalogue, life.sex, age)
}
