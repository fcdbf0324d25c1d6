import type { EventDefinition } from './events/event-definition.ts'
import type {
  ExtracurricularDefinition,
  MajorDefinition,
  MinorDefinition,
  SchoolDefinition,
} from './systems/education-definition.ts'

/**
 * The content as a value: plain data, no functions. `packages/content` makes the real one; a recorded life carries its own frozen copy;
 * tests make small ones.
 */
export interface Catalogue {
  readonly events: readonly EventDefinition[]
  readonly jobs: readonly JobDefinition[]
  readonly names: NamePool
  /** Where and what is learnt, and what is done beside it. A catalogue without schools makes a world without schooling. */
  readonly schools?: readonly SchoolDefinition[]
  readonly majors?: readonly MajorDefinition[]
  readonly minors?: readonly MinorDefinition[]
  readonly extracurriculars?: readonly ExtracurricularDefinition[]
}

export interface JobDefinition {
  readonly id: string
  readonly title: string
  /** Integer cents a week, after tax. */
  readonly weeklyCents: number
  /** Hours of the working day, from 0 to 24. */
  readonly fromHour: number
  readonly toHour: number
  /** Whether someone without any training may start here: first jobs are drawn from these. */
  readonly entry: boolean
}

export interface NamePool {
  readonly female: readonly string[]
  readonly male: readonly string[]
  readonly last: readonly string[]
}
