import type { EducationRequirement } from './education.ts'

/** A career ladder. One file of the content each. A new employee starts on one of its rungs; a promotion leads to the next rung. */
export interface JobDefinition {
  readonly id: string
  /** The trade: 'nursing'. */
  readonly title: string
  /** One sentence that describes it. */
  readonly about: string
  /** Hour of the day at which work begins, 0 to 24. */
  readonly fromHour: number
  /** Hour of the day at which work ends, 0 to 24. */
  readonly toHour: number
  /** Whether the first rung is also offered part-time: on afternoons or weekends, from the age of 14, also to pupils and students. */
  readonly partTime: boolean
  /** The chance that a suitable applicant is hired, 0 to 1, before market and experience are taken into account. */
  readonly openings: number
  /** Rate of layoffs relative to the average, which is 1. */
  readonly layoffs: number
  /** Five rungs, the lowest first. */
  readonly rungs: readonly RungDefinition[]
}

export interface RungDefinition {
  /** Unique in the whole catalogue. It never changes. */
  readonly id: string
  /** Name of the job on this rung: 'head nurse'. */
  readonly title: string
  /** Usual wage for a full-time job, integer cents a week, before tax. */
  readonly weeklyCents: number
  /** Working hours a week. Each hour beyond 40 lowers the performance that is reached by a point. */
  readonly hours: number
  readonly requires?: RungRequirement
}

/** What a rung requires. Every field that is present must be met. */
export interface RungRequirement {
  readonly education?: EducationRequirement
  /** Whole years worked on this ladder. */
  readonly experienceYears?: number
  /** Performance required for a promotion to this rung, 0 to 100. */
  readonly performance?: number
}
