import type { Tally } from '../codec/compact/tally.ts'
import type { Gauge } from './gauge.ts'

/** Jobs, applications for them, and retirement. */
export interface Work {
  /** The present job; null when there is none. */
  job: Job | null
  retired: boolean
  /** Weeks worked in former jobs: id of the career ladder → weeks. */
  experience: Tally
  /** Former jobs, the latest last; at most `formerJobsMax`. Absent before the first has ended, and in what an older release has not noted. */
  former?: FormerJob[]
  /** Number of employers so far. */
  employers: number
  /** Applications that wait for an answer; at most `jobApplicationsMax`. */
  applications: JobApplication[]
  /** Unemployment benefit; null when there is none. */
  benefit: Benefit | null
}

export interface Job {
  /** Id of the career ladder. */
  id: string
  /** Index of the rung on the ladder; 0 is the lowest. */
  rung: number
  title: string
  partTime: boolean
  /** Game minute at which the job began. */
  sinceMinute: number
  /** Game minute at which the player reached this rung. */
  rungSinceMinute: number
  /** Wage in integer cents a week, before tax. */
  weeklyCents: number
  /** How well the player works, 0 to 100; drifts, see `systems/work/performance.ts`. */
  performance: Gauge
  /** How well job and player suit each other: the performance that is reached without stress and fatigue, 34 to 78. */
  bent: number
  /** Whether the employer has given a warning about bad performance. */
  warned: boolean
  /** Number of warnings in this job, and the game minute of the last. Absent before the first. */
  warnings?: { count: number; minute: number }
}

/** What is kept of a job that has ended. */
export interface FormerJob {
  /** The latest title. */
  title: string
  /** Game minute at which the job began. */
  sinceMinute: number
  /** Game minute at which it ended. */
  endedMinute: number
}

export interface JobApplication {
  /** Id of the career ladder. */
  job: string
  /** Index of the rung. */
  rung: number
  partTime: boolean
  /** Game minute at which the answer comes. */
  minute: number
}

/** Unemployment insurance. */
export interface Benefit {
  /** Integer cents a week. */
  weeklyCents: number
  /** Game minute at which it ends. */
  untilMinute: number
}

/** The work of a newborn. */
export function noWork(): Work {
  return { job: null, retired: false, experience: [], employers: 0, applications: [], benefit: null }
}
