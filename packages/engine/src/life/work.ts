import type { Tally } from '../codec/compact/tally.ts'
import type { Gauge } from './gauge.ts'

/** Everything about work in one life. */
export interface Work {
  job: Job | null
  retired: boolean
  /** Weeks worked in each ladder that was left or is held, up to `sinceMinute` of the present job: ladder id → weeks. */
  experience: Tally
  /** Employers so far. */
  employers: number
  /** Applications that wait for an answer. */
  applications: JobApplication[]
  /** What is to be had without a job. */
  benefit: Benefit | null
}

export interface Job {
  /** The ladder's id. */
  id: string
  /** Index of the rung. */
  rung: number
  title: string
  partTime: boolean
  /** Game minutes. */
  sinceMinute: number
  rungSinceMinute: number
  /** Integer cents a week before tax. */
  weeklyCents: number
  /** 0 to 100 at its last change; drifts, see `performance.ts`. */
  performance: Gauge
  /** Performance that this person tends to in this job, 34 to 78: how well the two suit each other. */
  bent: number
  warned: boolean
}

export interface JobApplication {
  job: string
  rung: number
  partTime: boolean
  /** When the answer comes. */
  minute: number
}

/** Unemployment insurance: integer cents a week, until a game minute. */
export interface Benefit {
  weeklyCents: number
  untilMinute: number
}

export function noWork(): Work {
  return { job: null, retired: false, experience: [], employers: 0, applications: [], benefit: null }
}
