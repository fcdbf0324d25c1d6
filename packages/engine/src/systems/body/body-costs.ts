import type { Life } from '../../life/life.ts'

/** The weekly cost of habits, integer cents. When it changes, the accounts must be settled in the same step. */
export function habitCostsWeekly(life: Life): number {
  return life.body.habitCents
}

/** The weekly cost of treatments, integer cents. */
export function treatmentCostsWeekly(life: Life): number {
  return life.body.treatmentCents
}
