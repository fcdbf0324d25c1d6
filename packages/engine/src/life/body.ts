import type { Gauge } from './gauge.ts'
import type { Wait } from './wait.ts'

/** What drifts towards a set point: four gauges, and weight in tenths of a kilogram above or below the curve for age and sex. */
export const driftingNames = ['happiness', 'stress', 'health', 'social', 'weight'] as const
export type DriftingName = (typeof driftingNames)[number]

/** The set points: gauges 0 to 100, weight in tenths of a kilogram. */
export type SetPoints = Record<DriftingName, number>

/** The player's health and habits. The gauges themselves are in `life.gauges`. */
export interface Body {
  /** The health conditions that the player has now. */
  illnesses: Illness[]
  /** Ids of the conditions that the player has had and that can be had only once. */
  past: string[]
  habits: Habit[]
  /** Number of illnesses and waits so far. Numbers illnesses, and labels random draws. */
  count: number
  /** The wait for the next illness, of whichever condition. */
  onset: Wait
  /** The wait for the next habit that starts by itself. */
  pickUp: Wait
  /**
   * The set points, as of the last call of `updateSetPoints`; see `systems/mood/mood-set-point.ts`. The field keeps its older name because
   * snapshots contain it.
   */
  rest: SetPoints
  /** Weight gained or lost through conditions and habits, in tenths of a kilogram. */
  weight: Gauge
  /** What the habits cost, integer cents a week. */
  habitCents: number
  /** What treatments cost, integer cents a week. */
  treatmentCents: number
  /** What illnesses and habits take away, as of the last call of `updateAfterBodyChange`; see `systems/body/impairment.ts`. */
  impaired: Impaired
  /** Game minute of the last visit to a doctor; null before the first. */
  seenMinute: number | null
}

export interface Impaired {
  /** Points off the performance that is possible at work and at school. */
  performance: number
  /** Whether no work can be done. */
  work: boolean
}

/** 1 mild, 2 moderate, 3 severe. */
export type Severity = 1 | 2 | 3

export interface Illness {
  /** Number of this illness within the life. It is part of its agenda keys. */
  n: number
  /** The condition's id. */
  id: string
  severity: Severity
  /** Game minute of the onset. */
  since: number
  /** Whether the player knows about it. */
  known: boolean
  /** State of the treatment. `begun`: whether it works is decided on a day that is on the agenda. */
  care: 'none' | 'begun' | 'works' | 'failed'
}

export interface Habit {
  /** The habit's id. */
  id: string
  /** `former`: given up for good, or faded. Former habits are kept because some still affect the chance of dying. */
  mode: 'kept' | 'quitting' | 'former'
  /** Strength at the game minute `since`, 0 to 100. */
  strength: number
  /** Game minute of the last change. */
  since: number
  /** Change of strength in points a week, from `since` on. */
  slope: number
  /** Attempts to quit so far. */
  attempts: number
}

/** The body of a newborn. */
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
    impaired: { performance: 0, work: false },
    seenMinute: null,
  }
}
