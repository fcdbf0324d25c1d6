import type { VerbId } from '@lifegrid/contract/shapes/verbs'
import type { DriftingName, Severity } from '../life/body.ts'
import type { Sex } from '../life/vocabulary.ts'
import type { ActivityKind } from './education.ts'

/** By how much set points are moved: gauges in points, weight in tenths of a kilogram. */
export type Shifts = Readonly<Partial<Record<DriftingName, number>>>

/** Values by age in years: `[fromAge, value]` in ascending order. Each value holds until the next age; before the first it is 0. */
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

/** A health condition: an illness, an injury or a disorder. One file of the content each. */
export interface HealthConditionDefinition {
  readonly id: string
  /** As it appears within a sentence: 'the flu', 'a broken arm'. */
  readonly title: string
  readonly group: ConditionGroup
  /** `acute`: passes by itself after `days`. `chronic`: stays, and can be treated. */
  readonly course: 'acute' | 'chronic'
  /** Onsets a year by age, for a player who does not have the condition and has no risk factor. */
  readonly incidence: ByAge
  /** Factors on the incidence. */
  readonly bySex?: Readonly<Partial<Record<Sex, number>>>
  /** Whether it comes mostly in winter. The total over a year stays the same. */
  readonly seasonal?: boolean
  /** Risk factors that multiply the incidence. */
  readonly risks?: readonly Risk[]
  /** Whether it can be had only once in a life. */
  readonly once?: boolean
  /** Shares of mild, moderate and severe cases. They sum to 1. */
  readonly severity: readonly [mild: number, moderate: number, severe: number]
  /** Acute: days to recovery from a mild case, drawn between the two. A moderate case takes twice as long, a severe one three times. */
  readonly days?: readonly [number, number]
  /** Chronic: median years until it passes by itself. Absent: it never does. */
  readonly remitsYears?: number
  /**
   * Effect of a mild case on gauges and weight; twice that for a moderate case, three times for a severe one. Acute: the gauges
   * (not weight) change at the onset, and half of the change (not energy) is undone at recovery. Chronic: the set points are moved
   * while it lasts; energy is not affected.
   */
  readonly symptoms: Shifts & { readonly energy?: number }
  /** Factor of a moderate case on the chance of dying. A mild case has half of the excess over 1, a severe one twice the excess. */
  readonly hazardRatio: number
  /** By how much `hazardRatio` rises with each year since the onset, for ten years at most. */
  readonly hazardRisesYearly?: number
  /** Chronic: median years until it gets worse by one degree. Absent: it stays as it began. */
  readonly worsensYears?: number
  /** What it takes away from whoever knows of it; see `systems/body/impairment.ts`. */
  readonly takes?: Takes
  /** How common it is among the people whom the player knows; see `systems/people/troubles.ts`. */
  readonly amongPeople?: AmongPeople
  /** Median days until the player finds out without seeing a doctor. Absent: the player knows at once. */
  readonly foundAfterDays?: number
  /** The chance that a doctor's examination finds it, 0 to 1. */
  readonly found?: number
  readonly treatment?: TreatmentDefinition
  /** Another condition that can follow at recovery, with its chance. */
  readonly leaves?: { readonly illness: string; readonly chance: number }
  /** Name as a cause of death: 'pneumonia'. Absent: it is never the cause of a death. */
  readonly cause?: string
  /** 1 to 10. From 3 on, the feed reports the onset; a severe case counts 2 more. */
  readonly importance: number
  readonly text: {
    /** The message when the player learns of it. */
    readonly onset: Wordings
    /** The message when it gets worse, for each degree that is reached: moderate, severe. */
    readonly worse?: readonly [moderate: string, severe: string]
    /** The message at recovery, if the onset was reported. */
    readonly over?: Wordings
  }
}

/** A text, or several for what comes more than once in a life; they come in turn. */
export type Wordings = string | readonly [string, ...string[]]

/** A figure for a mild, a moderate and a severe case. */
type ByDegree = readonly [mild: number, moderate: number, severe: number]

/**
 * What an illness or a habit takes away. What it leaves needs no entry. A treatment that works, and relieves at least three tenths, counts as one
 * degree less. A habit is mild from a strength of 35 on, moderate from 60 and severe from 85.
 */
export interface Takes {
  /** The highest set points that are left. */
  readonly ceilings?: Readonly<Partial<Record<'happiness' | 'health' | 'social', ByDegree>>>
  /** Points off the performance that is possible at work and at school. */
  readonly performance?: ByDegree
  /** From this degree on, no work can be done. */
  readonly work?: Severity
  /** Activities that cannot be taken up, and are given up. */
  readonly activities?: readonly TakenActivities[]
  /** What cannot be done with people any more. */
  readonly verbs?: readonly TakenVerbs[]
  /** What cannot be done with somebody else who has it. `{person}` stands for the first name. */
  readonly theirs?: readonly Omit<TakenVerbs, 'from'>[]
}

interface TakenActivities {
  readonly kinds: readonly ActivityKind[]
  readonly from: Severity
  /** The reason, a sentence to the player. */
  readonly because: string
}

interface TakenVerbs {
  readonly verbs: readonly VerbId[]
  readonly from: Severity
  /** The reason, a sentence to the player. */
  readonly because: string
}

/** Of the people whom the player knows, this share gets it once, at an age between two, for a number of years between two. */
export interface AmongPeople {
  readonly share: number
  readonly ages: readonly [from: number, to: number]
  readonly years: readonly [from: number, to: number]
}

/** A risk factor, and by how much it multiplies: a habit that is kept, another condition, or a stress of 60 or more. */
export type Risk =
  | { readonly habit: string; readonly times: number }
  | { readonly illness: string; readonly times: number }
  | { readonly stressed: true; readonly times: number }

export interface TreatmentDefinition {
  /** As it appears within a sentence: 'tablets and less salt'. */
  readonly title: string
  /** Cost at the beginning, integer cents. */
  readonly cents: number
  /** Cost while it lasts, integer cents a week. */
  readonly weeklyCents?: number
  /** The chance that it works, 0 to 1. */
  readonly chance: number
  /** Days until it is known whether it works. */
  readonly days: number
  /** Whether a treatment that works ends the condition. For acute conditions it always does. */
  readonly cures?: boolean
  /** The share, 0 to 1, by which a treatment that works without a cure reduces symptoms and hazard. */
  readonly relief: number
}

/** A habit. One file of the content each. */
export interface HabitDefinition {
  readonly id: string
  /** As it appears after "You": 'smoke', 'run'. */
  readonly title: string
  readonly good: boolean
  /** Starts a year by age, for a player who does not have the habit, without the factors below. */
  readonly starts: ByAge
  /** Factor on `starts` at a stress of 60 or more. */
  readonly stressed?: number
  /** Factor on `starts` for players with two or more close people. */
  readonly company?: number
  /** Growth of its strength while it is kept, points a week. */
  readonly growsWeekly: number
  /** Cost while it is kept, integer cents a week. */
  readonly weeklyCents: number
  /** By how much it moves the set points while it is kept. */
  readonly effects: Shifts
  /** Factor on the chance of dying while it is kept. */
  readonly hazardRatio: number
  /** The share of the factor's excess over 1 that remains after it was given up, 0 to 1. */
  readonly formerShare?: number
  /** What it takes away while it is kept; see {@link Takes}. */
  readonly takes?: Takes
  /** How common it is among the people whom the player knows. */
  readonly amongPeople?: AmongPeople
  /** Median years until it fades without a decision. */
  readonly fadesYears: number
  readonly quit: {
    /** By how much an attempt to quit moves the set points. */
    readonly withdrawal: Shifts
    /** Median days to a relapse: strong habit, first attempt, stress below 60. */
    readonly relapseDays: number
    /** An attempt that has lasted this many days succeeds. */
    readonly freeDays: number
  }
  readonly text: {
    readonly start: string
    /** Several wordings come in turn: most attempts fail more than once. */
    readonly relapse: Wordings
    readonly free: string
    readonly fade: string
  }
}

/** Conditions and habits by id. */
export interface BodyIndex {
  readonly conditions: ReadonlyMap<string, HealthConditionDefinition>
  readonly habits: ReadonlyMap<string, HabitDefinition>
}

/** The value for an age in years; see {@link ByAge}. */
export function atAge(steps: ByAge, age: number): number {
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i] as ByAge[number]
    if (age >= step[0]) return step[1]
  }
  return 0
}
