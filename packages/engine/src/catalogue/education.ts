import type { Diploma, EducationLevel } from '../life/education.ts'
import type { Place } from '../life/schedule.ts'

/** A school. One file of the content each. */
export interface SchoolDefinition {
  readonly id: string
  readonly name: string
  /** One sentence that describes it. */
  readonly about: string
  /** The diploma at the end. */
  readonly educationLevel: Diploma
  /** Years to the diploma. */
  readonly years: number
  /** How hard it is to be admitted: 0 (everyone is) to 100 (hardly anyone is). See `admissionChance`. */
  readonly selectivity: number
  /** Tuition without housing and living costs, integer cents a year. */
  readonly tuitionCents: number
  /** Ids of the majors that can be chosen here; all majors of its level by default. A programme with a single subject names only that. */
  readonly majors?: readonly string[]
  /** Graduate programmes: ids of bachelor's majors of which one is required; any major by default. */
  readonly requiresMajors?: readonly string[]
  /** The diploma required to start; by default the level before (see `requiredLevel`). */
  readonly requires?: Diploma
  /** Id of the professional licence that comes with the diploma. */
  readonly licence?: string
  /** Whether players with a full-time job can attend it in the evening. */
  readonly evening?: boolean
  /** Elementary and high schools: weight in the draw of the school to which a child is sent. */
  readonly weight?: number
}

export interface MajorDefinition {
  readonly id: string
  readonly name: string
  readonly field: StudyField
  readonly about: string
  /** The diplomas for which it can be studied. */
  readonly levels: readonly Diploma[]
  /** How hard it is, 0 to 12: the performance that is reached is lower by this many points. */
  readonly rigour: number
}

export const studyFields = [
  'arts',
  'humanities',
  'social',
  'science',
  'technology',
  'health',
  'business',
  'trade',
] as const
export type StudyField = (typeof studyFields)[number]

export interface MinorDefinition {
  readonly id: string
  readonly name: string
  readonly field: StudyField
  readonly about: string
}

export type ActivityKind = 'sport' | 'art' | 'academic' | 'social' | 'outdoors' | 'craft'

/** An activity outside school and work. One file of the content each. */
export interface ExtracurricularDefinition {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly kind: ActivityKind
  /** Who can join: pupils and students of these schools, or everyone (`town`). */
  readonly offeredAt: readonly ('elementary' | 'highSchool' | 'college' | 'town')[]
  /** Age in years, both ends included; 5 to 120 by default. */
  readonly age?: { readonly from?: number; readonly to?: number }
  /** Required performance at school, 0 to 100. It does not matter to players who attend no school. */
  readonly performanceMin?: number
  /** Required health, 0 to 100. */
  readonly healthMin?: number
  /** Where it takes place. */
  readonly place: Place
  /** Days of the week as bits: bit n for weekday n, 0 is Sunday. */
  readonly weekDays: number
  /** Minute of the day at which it begins. */
  readonly from: number
  /** Minute of the day at which it is over. */
  readonly to: number
  /** Energy reserved for it on its days; see `systems/body/energy.ts`. */
  readonly energy: number
  /** Cost of joining (shoes, a violin, a membership), integer cents. */
  readonly costCents: number
  /** Names of the five levels, the lowest first. */
  readonly levels: readonly [string, string, string, string, string]
  /** Change of gauges each time the player reaches a new level. */
  readonly gives: Readonly<Partial<Record<'happiness' | 'stress' | 'health' | 'social', number>>>
}

/** The education that a job requires. Every field that is present must be met. */
export interface EducationRequirement {
  /** At least this diploma. */
  readonly level?: EducationLevel
  /** Ids of majors of which one must have been completed, at any level. */
  readonly majors?: readonly string[]
  /** Id of a professional licence: 'nurse'. */
  readonly licence?: string
}
