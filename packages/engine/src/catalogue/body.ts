import type { DriftingName } from '../life/body.ts'
import type { Sex } from '../life/vocabulary.ts'

/** Points by which the resting points are moved; weight in tenths of a kilogram. */
export type Shifts = Readonly<Partial<Record<DriftingName, number>>>

/** [from this age on, value]: steps in ascending order; nothing before the first. */
export type ByAge = readonly (readonly [fromAge: number, value: number])[]

export const conditionGroups = [
  'infection',
  'injury',
  'heart',
  'metabolic',
  'lungs',
  'mind',
  'cancer',
  'nerves',
  'bones',
  'gut',
  'skin',
  'senses',
] as const
export type ConditionGroup = (typeof conditionGroups)[number]

/** An illness, an injury, a disorder: one file of the content. */
export interface HealthConditionDefinition {
  readonly id: string
  /** As it stands in a sentence: 'the flu', 'a broken arm'. */
  readonly title: string
  readonly group: ConditionGroup
  /** `acute` passes by itself after `days`; `chronic` stays, and is managed. */
  readonly course: 'acute' | 'chronic'
  /** Onsets a year by age, for someone who does not have it, with no risk factor. */
  readonly incidence: ByAge
  /** Multiplies the incidence. */
  readonly bySex?: Readonly<Partial<Record<Sex, number>>>
  /** Comes mostly in winter; the year's sum stays the same. */
  readonly seasonal?: boolean
  /** What multiplies the incidence: a habit that is kept, a condition that one has, a stress of 60 or more. */
  readonly risks?: readonly Risk[]
  /** Can be had once only. */
  readonly once?: boolean
  /** Shares of mild, moderate and severe cases; they sum to 1. */
  readonly severity: readonly [mild: number, moderate: number, severe: number]
  /** Acute: days to recovery of a mild case, drawn between the two; a moderate one takes twice as long, a severe one three times. */
  readonly days?: readonly [number, number]
  /** Chronic: median years until it passes by itself, where it does. */
  readonly remitsYears?: number
  /**
   * Of a mild case; twice that of a moderate one, three times of a severe one. Acute: falls on the gauges at the onset, and half of it is
   * given back at recovery. Chronic: moves the resting points for as long as it lasts.
   */
  readonly symptoms: Shifts & { readonly energy?: number }
  /** What a moderate case multiplies the chance of dying by; a mild one by half of the excess, a severe one by twice the excess. */
  readonly hazardRatio: number
  /** What gets worse: by how much `hazardRatio` rises with each year for which it is had, ten at most. */
  readonly hazardRisesYearly?: number
  /** Median days until it is found without being looked for. Absent: one knows at once. */
  readonly foundAfterDays?: number
  /** The chance that a doctor who examines finds it. */
  readonly found?: number
  readonly treatment?: TreatmentDefinition
  /** What may be left of it: another condition, with a chance, at recovery. */
  readonly leaves?: { readonly illness: string; readonly chance: number }
  /** As a cause of death: 'pneumonia'. Absent: nobody dies of it. */
  readonly cause?: string
  /** 1 to 10; from 3 on the onset is told. */
  readonly importance: number
  readonly text: {
    /** Told when the player learns of it. */
    readonly onset: string
    /** Told at recovery, where the onset was told. */
    readonly over?: string
  }
}

export type Risk =
  | { readonly habit: string; readonly times: number }
  | { readonly illness: string; readonly times: number }
  | { readonly stressed: true; readonly times: number }

export interface TreatmentDefinition {
  /** As it stands in a sentence: 'tablets and less salt'. */
  readonly title: string
  /** Integer cents, once, and each week while it lasts. */
  readonly cents: number
  readonly weeklyCents?: number
  /** That it works. */
  readonly chance: number
  /** Until it shows whether it does. */
  readonly days: number
  /** Whether it ends the condition; else it is managed, and `relief` (0 to 1) is taken off symptoms and hazard. Acute ones always end. */
  readonly cures?: boolean
  readonly relief: number
}

/** Something that one does again and again: one file of the content. */
export interface HabitDefinition {
  readonly id: string
  /** As it stands after "You": 'smoke', 'run'. */
  readonly title: string
  readonly good: boolean
  /** Starts a year by age, for someone who does not have it, amid an ordinary life. */
  readonly starts: ByAge
  /** What multiplies `starts` at a stress of 60 or more, and with two or more close friends. */
  readonly stressed?: number
  readonly company?: number
  /** Points of strength a week while it is kept. */
  readonly growsWeekly: number
  /** Integer cents a week. */
  readonly weeklyCents: number
  /** Moves the resting points while it is kept. */
  readonly effects: Shifts
  /** What it multiplies the chance of dying by while it is kept; of the excess, `formerShare` stays for those who have given it up. */
  readonly hazardRatio: number
  readonly formerShare?: number
  /** Median years until it is given up without a decision. */
  readonly fadesYears: number
  readonly quit: {
    /** Moves the resting points during an attempt. */
    readonly withdrawal: Shifts
    /** Median days to a relapse of a strong habit, first attempt, ordinary stress. */
    readonly relapseDays: number
    /** Whoever has held out so long is free of it. */
    readonly freeDays: number
  }
  readonly text: {
    readonly start: string
    readonly relapse: string
    readonly free: string
    readonly fade: string
  }
}

export interface BodyIndex {
  readonly conditions: ReadonlyMap<string, HealthConditionDefinition>
  readonly habits: ReadonlyMap<string, HabitDefinition>
}

/** The value of the last step that this age has reached; 0 before the first. */
export function atAge(steps: ByAge, age: number): number {
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i] as ByAge[number]
    if (age >= step[0]) return step[1]
  }
  return 0
}
