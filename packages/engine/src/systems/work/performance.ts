import { dayOf } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { energyAt } from '../body/energy.ts'
import { gaugeAt } from '../mood/mood.ts'

/** Days in which performance moves one point towards its target: one a week. */
const daysPerPoint = 7
const usualHours = 40

/**
 * How well the work goes, 0 to 100. A week moves it a point towards where it tends: the person's bent for the job (34 to 78), less a
 * point for each 2 of stress beyond 45, less one for each 3 of energy below 50, less one for each hour a week beyond 40. Read in closed form
 * from its last change, by what stress and energy are at the reading.
 * Example: bent 60, stress 65, energy 80, 40 hours: tends to 50; from 60 it is 58 after two weeks.
 */
export function performanceAt(life: Life, minute: number, hours = usualHours): number {
  const { job } = life.work
  if (job === null) return 0
  const { value, since } = job.performance
  const target = tendency(life, minute, job.bent, hours)
  const points = Math.floor((dayOf(minute) - dayOf(since)) / daysPerPoint)
  return value < target ? Math.min(target, value + points) : Math.max(target, value - points)
}

function tendency(life: Life, minute: number, bent: number, hours: number): number {
  const stress = Math.max(0, Math.floor((gaugeAt(life, 'stress', minute) - 45) / 2))
  const tired = Math.max(0, Math.floor((50 - energyAt(life, minute)) / 3))
  return Math.max(0, bent - stress - tired - Math.max(0, hours - usualHours))
}

/** Something at work went well or badly. Nothing for those without a job. */
export function changePerformance(life: Life, minute: number, by: number, hours?: number): void {
  const { job } = life.work
  if (job === null) return
  job.performance = { value: Math.min(100, Math.max(0, performanceAt(life, minute, hours) + by)), since: minute }
}
