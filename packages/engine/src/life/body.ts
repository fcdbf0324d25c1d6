import type { Gauge } from './gauge.ts'
import type { Watch } from './waiting.ts'

/** The gauges that drift towards a resting point, and weight, in tenths of a kilogram off the curve. */
export const driftingNames = ['happiness', 'stress', 'health', 'social', 'weight'] as const
export type DriftingName = (typeof driftingNames)[number]
export type Rest = Record<DriftingName, number>

/** Body and mind of one life, beside the gauges. */
export interface Body {
  /** What one has now. */
  illnesses: Illness[]
  /** What one has been ill with and can have but once: condition ids. */
  past: string[]
  habits: Habit[]
  /** Counts illnesses and waits, for keys. */
  count: number
  /** The wait for the next illness, over all of them together. */
  onset: Watch
  /** The wait for the next habit. */
  pickUp: Watch
  /** Where the gauges drift to, as of the last review: see `drift.ts`. */
  rest: Rest
  /** Weight that conditions and habits have put on or taken off, tenths of a kilogram. */
  weight: Gauge
  /** Integer cents a week. */
  habitCents: number
  treatmentCents: number
  /** Game minute of the last visit to a doctor; null before the first. */
  seenMinute: number | null
}

/** 1 mild, 2 moderate, 3 severe. */
export type Severity = 1 | 2 | 3

export interface Illness {
  /** Its number in this life: agenda keys name it. */
  n: number
  /** The condition's id. */
  id: string
  severity: Severity
  /** Game minute of the onset. */
  since: number
  /** Whether the player knows of it. */
  known: boolean
  /** `begun`: it will show on a due day whether the treatment works. */
  care: 'none' | 'begun' | 'works' | 'failed'
}

export interface Habit {
  id: string
  /** `former`: given up for good, or faded; kept on record because the body remembers some of them. */
  mode: 'kept' | 'quitting' | 'former'
  /** 0 to 100 at `since`. */
  strength: number
  since: number
  /** Points a week from `since` on. */
  slope: number
  /** Attempts to quit so far. */
  attempts: number
}

export function newBody(): Body {
  return {
    illnesses: [],
    past: [],
    habits: [],
    count: 0,
    onset: { left: 0, rate: 0, since: 0 },
    pickUp: { left: 0, rate: 0, since: 0 },
    rest: { happiness: 60, stress: 5, health: 85, social: 50, weight: 0 },
    weight: { value: 0, since: 0 },
    habitCents: 0,
    treatmentCents: 0,
    seenMinute: null,
  }
}
