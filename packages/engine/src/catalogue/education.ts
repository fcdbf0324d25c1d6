import type { Diploma, EducationLevel } from '../life/education.ts'
import type { Place } from '../life/schedule.ts'

/** A school of the catalogue: one file each. */
export interface SchoolDefinition {
  readonly id: string
  readonly name: string
  /** One sentence on it. */
  readonly about: string
  /** The diploma at its end. */
  readonly educationLevel: Diploma
  readonly years: number
  /** 0 takes everyone; 100 hardly anyone. See `admissionChance`. */
  readonly selectivity: number
  /** Integer cents a year, for the teaching alone. */
  readonly tuitionCents: number
  /** Majors that may be chosen here; absent where all of its level may. Programmes with a single one name just that. */
  readonly majors?: readonly string[]
  /** For graduate programmes: bachelor's majors of which one is needed; absent where any will do. */
  readonly requiresMajors?: readonly string[]
  /** The level that is needed to start; by default the one before (see `requiredLevel`). */
  readonly requires?: Diploma
  /** The licence that comes with the diploma. */
  readonly licence?: string
  /** Whether its classes can be taken in the evening by those who have a job. */
  readonly evening?: boolean
  /** How likely children are to be sent here; elementary and high schools only. */
  readonly weight?: number
}

export interface MajorDefinition {
  readonly id: string
  readonly name: string
  readonly field: StudyField
  readonly about: string
  /** The diplomas for which it can be the subject. */
  readonly levels: readonly Diploma[]
  /** How hard it is, 0 to 12: performance aims so many points lower. */
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

export interface ExtracurricularDefinition {
  readonly id: string
  readonly name: string
  readonly about: string
  readonly kind: 'sport' | 'art' | 'academic' | 'social' | 'outdoors' | 'craft'
  /** Where it is open: at one of these schools, or to anyone (`town`) of the age. */
  readonly offeredAt: readonly ('elementary' | 'highSchool' | 'college' | 'town')[]
  /** Ages in years, both ends included. */
  readonly age?: { readonly from?: number; readonly to?: number }
  /** School performance that is needed, 0 to 100. */
  readonly performanceMin?: number
  /** For try-outs: the health that is needed, 0 to 100. */
  readonly healthMin?: number
  readonly place: Place
  /** Bit n for weekday n, 0 = Sunday. */
  readonly weekDays: number
  /** Minutes of the day, the end excluded. */
  readonly from: number
  readonly to: number
  /** Energy that it takes out of the day's reach; see `energy.ts`. */
  readonly energy: number
  /** Integer cents for joining: shoes, a violin, a membership. */
  readonly costCents: number
  /** What the levels are called, from the first to the fifth. */
  readonly levels: readonly [string, string, string, string, string]
  /** What it does for its members each time that they rise by a level. */
  readonly gives: Readonly<Partial<Record<'happiness' | 'stress' | 'health' | 'social', number>>>
}

/** What schooling a place asks for. All that is given must be met. */
export interface EducationRequirement {
  /** At least this diploma. */
  readonly level?: EducationLevel
  /** One of these majors, by id, at whatever level it was finished. */
  readonly majors?: readonly string[]
  /** The licence's id: 'nurse'. */
  readonly licence?: string
}
