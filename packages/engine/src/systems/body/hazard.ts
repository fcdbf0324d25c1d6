import { clamp } from '@lifegrid/base/clamp'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Habit, Illness, Severity } from '../../life/body.ts'
import type { Life } from '../../life/life.ts'
import type { Sex } from '../../life/vocabulary.ts'
import { gaugeAt } from '../mood/mood.ts'
import { bodyIndexOf } from './body-index.ts'

/** The upper limit of the combined hazard ratio. */
const ratioMax = 60
/** A rising hazard stops rising after this many years. */
const risingYearsMax = 10
const minutesPerYear = 365.25 * 1440
/** The share of the excess hazard for mild, moderate and severe cases. */
const excessBySeverity: Readonly<Record<Severity, number>> = { 1: 0.5, 2: 1, 3: 2 }

/**
 * The hazard ratio of one condition. A treatment that works removes its relief from the excess; one that has only begun removes
 * half of that. A progressive condition gets worse with its years.
 * Example: ratio 3, severe, relief 0.5, working: 1 + 2 × 2 × 0.5 = 3. With a rise of 0.5 a year after four years: 1 + 4 × 2 ×
 * 0.5 = 5.
 */
export function illnessRatio(illness: Illness, catalogue: Catalogue, minute: number): number {
  const definition = bodyIndexOf(catalogue).conditions.get(illness.id)
  if (definition === undefined) return 1
  const relief = definition.treatment?.relief ?? 0
  const taken = illness.care === 'works' ? relief : illness.care === 'begun' ? relief / 2 : 0
  const years = clamp((minute - illness.since) / minutesPerYear, 0, risingYearsMax)
  const ratio = definition.hazardRatio + (definition.hazardRisesYearly ?? 0) * years
  return 1 + (ratio - 1) * excessBySeverity[illness.severity] * (1 - taken)
}

export function habitRatio(habit: Habit, catalogue: Catalogue): number {
  const definition = bodyIndexOf(catalogue).habits.get(habit.id)
  if (definition === undefined) return 1
  const share = habit.mode === 'former' ? (definition.formerShare ?? 0) : 1
  return 1 + (definition.hazardRatio - 1) * share
}

/** The hazard ratio of poor health, in steps. */
export function poorHealthRatio(health: number): number {
  if (health >= 55) return 1
  if (health >= 35) return 1.15
  return health >= 20 ? 1.4 : 1.8
}

/**
 * Relative risks shrink with age, because at 95 everyone's risk is high. This is the share of the excess that counts: 1 up to
 * age 60, then falling linearly to 0.2 at 100. (Prospective Studies Collaboration 2002 and the smoking cohorts show about this
 * for heart disease.)
 */
export function shareOfExcess(age: number): number {
  if (age <= 60) return 1
  return age >= 100 ? 0.2 : 1 - (0.8 * (age - 60)) / 40
}

/** The product of the hazard ratios of conditions, habits and poor health, before division by the population's mean. */
export function hazardRatioOf(life: Life, catalogue: Catalogue, age: number, minute: number): number {
  let product = poorHealthRatio(gaugeAt(life, 'health', minute))
  for (const illness of life.body.illnesses) product *= illnessRatio(illness, catalogue, minute)
  for (const habit of life.body.habits) product *= habitRatio(habit, catalogue)
  return 1 + (Math.min(ratioMax, product) - 1) * shareOfExcess(age)
}

/**
 * The population's mean hazard ratio among the living at an age. A life's ratio is divided by it, so that an average life
 * matches the life table. The mean depends on the catalogue's conditions and habits, so it is stored there (see
 * `lab/mean-hazard.ts`).
 */
export function meanRatioAt(catalogue: Catalogue, sex: Sex, age: number): number {
  const table = catalogue.meanHazard?.[sex]
  return table?.[Math.min(age, table.length - 1)] ?? 1
}

/** The factor by which this life's chance of dying within the year differs from the table's. */
export function relativeHazardOf(life: Life, catalogue: Catalogue, age: number, minute: number): number {
  return hazardRatioOf(life, catalogue, age, minute) / meanRatioAt(catalogue, life.sex, age)
}
