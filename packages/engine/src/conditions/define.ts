import type { Condition } from '../catalogue/condition.ts'
import type { FactName } from '../core/fact-names.ts'
import type { Life } from '../life/life.ts'
import type { Cast } from '../life/story.ts'

/** What a condition may look at. */
export interface Look {
  readonly life: Life
  readonly minute: number
  readonly cast: Cast
}

/** What a condition asks of the fact bits. Whoever lacks a bit of `all`, or has one of `none`, can be passed over unasked. */
export interface Reads {
  readonly all: readonly FactName[]
  readonly none: readonly FactName[]
  /** The bits say everything: `holds` need not be asked once they match. */
  readonly exact: boolean
}

/** The other conditions, for those that contain some. */
export interface Conditions {
  holds(condition: Condition, look: Look): boolean
  explains(condition: Condition): string
  reads(condition: Condition): Reads
}

/** A kind of condition: one file, three faces. */
export interface ConditionKind<Shape extends { readonly kind: string }> {
  readonly kind: Shape['kind']
  /** Whether it holds now. */
  holds(condition: Shape, look: Look, conditions: Conditions): boolean
  /** What is needed, in words that fit after "Requires": 'at least $50'. */
  explains(condition: Shape, conditions: Conditions): string
  /** Which facts it reads, so that the draw can filter by them. */
  reads(condition: Shape, conditions: Conditions): Reads
}

/** For conditions that the bits know nothing about. */
export const readsNothing: Reads = { all: [], none: [], exact: false }
