import type { Life } from '../../life/life.ts'

/** What habits cost a week, integer cents. Changes only together with the books being settled. */
export function habitCostsWeekly(life: Life): number {
  return life.body.habitCents
}

/** What treatments cost a week, integer cents. */
export function treatmentCostsWeekly(life: Life): number {
  return life.body.treatmentCents
}
