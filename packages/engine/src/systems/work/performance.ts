import { clamp } from '@lifegrid/base/clamp'
import { dayOf } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { energyAt } from '../body/energy.ts'
import { gaugeAt } from '../mood/mood.ts'

/** Days in which performance drifts by one point. */
const daysPerPoint = 7
const usualHours = 40

/**
 * Performance at work, 0 to 100. It drifts by a point a week towards a target: the player's suitability for the job (`bent`, 34 to 78), minus
 * a point for each 2 of stress above 45, for each 3 of energy below 50, and for each weekly hour above 40, and what illnesses take
 * (`systems/body/impairment.ts`). It is calculated in closed form
 * from its last change, with the present stress and energy. Without a job it is 0.
 * Example: bent 60, stress 65, energy 80, 40 hours: the target is 50; from 60, performance is 58 after two weeks.
 */
export function performanceAt(life: Life, minute: number, hours = usualHours): number {
  const { job } = life.work
  if (job === null) return 0
  const { value, since } = job.performance
  const target = targetPerformance(life, minute, job.bent, hours)
  const points = Math.floor((dayOf(minute) - dayOf(since)) / daysPerPoint)
  return value < target ? Math.min(target, value + points) : Math.max(target, value - points)
}

function targetPerformance(life: Life, minute: number, bent: number, hours: number): number {
  const stress = Math.max(0, Math.floor((gaugeAt(life, 'stress', minute) - 45) / 2))
  const tired = Math.max(0, Math.floor((50 - energyAt(life, minute)) / 3))
  const { performance: impaired } = life.body.impaired
  return Math.max(0, bent - stress - tired - impaired - Math.max(0, hours - usualHours))
}

/** Changes the performance; it drifts back from there. Does nothing without a job. */
export function changePerformance(life: Life, minute: number, by: number, hours?: number): void {
  const { job } = life.work
  if (job === null) return
  job.performance = { value: clamp(performanceAt(life, minute, hours) + by, 0, 100), since: minute }
}
