import type { EducationRequirement } from './education.ts'

/** A career ladder of the catalogue: one file each. Who is hired starts on a rung; promotions climb one rung at a time. */
export interface JobDefinition {
  readonly id: string
  /** The trade as one says it: 'nursing'. */
  readonly title: string
  /** One sentence on it. */
  readonly about: string
  /** Hours of the working day, from 0 to 24. */
  readonly fromHour: number
  readonly toHour: number
  /** Whether its first rung can be had for weekends and afternoons, from 14 on, and beside a school. */
  readonly partTime: boolean
  /** How many places there are for those who ask, 0 (hardly any) to 1 (they take everyone who fits). */
  readonly openings: number
  /** How often people lose the place through no fault of their own, beside the common rate of 1. */
  readonly layoffs: number
  /** Five, the lowest first. */
  readonly rungs: readonly RungDefinition[]
}

export interface RungDefinition {
  /** Unique in the whole catalogue, for ever. */
  readonly id: string
  readonly title: string
  /** Integer cents a week before tax, for 40 hours. */
  readonly weeklyCents: number
  /** A week's hours; more than 40 tell on performance. */
  readonly hours: number
  readonly requires?: RungRequirement
}

export interface RungRequirement {
  readonly education?: EducationRequirement
  /** Years worked on this ladder. */
  readonly experienceYears?: number
  /** Performance that a promotion asks for, 0 to 100. */
  readonly performance?: number
}
