import { assert } from '@lifegrid/base/assert'
import type { RungDefinition } from '../../catalogue/job.ts'
import { rollBetween, type Turn } from '../../core/turn.ts'
import type { Job } from '../../life/work.ts'
import { settle } from '../money/accounts.ts'
import { replan } from '../money/weekly-plan.ts'

/** A part-time job has 18 of 40 hours. */
const partTimePercent = 45
/** A wage gets no more raises at this percentage of what the rung pays at the beginning. */
const rungCeilingPercent = 130

/** The wage in a new job, integer cents a week before tax: 92 to 110 % of the rung's wage, and 45 % of that for part-time work. */
export function startingWage(turn: Turn, rung: RungDefinition, partTime: boolean): number {
  const wage = Math.floor((rung.weeklyCents * rollBetween(turn, 'work', 'wage', 92, 110)) / 100)
  return partTime ? Math.floor((wage * partTimePercent) / 100) : wage
}

/** The wage after a promotion to a rung, integer cents a week before tax: the rung's wage, and at least 6 % more than before. */
export function wageAfterPromotion(job: Job, rung: RungDefinition): number {
  return Math.max(rung.weeklyCents, Math.floor((job.weeklyCents * 106) / 100))
}

/** Raises the wage at the yearly review by 1 % for each 8 points of performance above 40, up to 5 %. Not for part-time work. */
export function raiseAtReview(turn: Turn, rung: RungDefinition, performance: number): void {
  const { job } = turn.life.work
  if (job === null || job.partTime) return
  const ceiling = Math.floor((rung.weeklyCents * rungCeilingPercent) / 100)
  const percent = Math.min(5, Math.floor((performance - 40) / 8))
  if (percent > 0 && job.weeklyCents < ceiling) raise(turn, 1 + percent / 100)
}

/** Multiplies the wage by a factor; 1.1 is a raise of 10 %. Does nothing without a job. */
export function raise(turn: Turn, factor: number): void {
  assert(factor > 0, 'the factor of a raise is above zero')
  const { job } = turn.life.work
  if (job === null) return
  settle(turn)
  job.weeklyCents = Math.floor(job.weeklyCents * factor)
  replan(turn)
}
