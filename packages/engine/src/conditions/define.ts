import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Condition } from '../catalogue/condition.ts'
import type { FactName } from '../core/fact-names.ts'
import type { Words } from '../core/message-template.ts'
import type { Life } from '../life/life.ts'
import type { Cast } from '../life/story.ts'

/** What a condition is evaluated for: a life, a game minute, and the cast of an event. */
export interface Look {
  readonly catalogue: Catalogue
  readonly life: Life
  readonly minute: number
  readonly cast: Cast
}

/** What a condition requires of a life's fact bits. If one of `all` is missing, or one of `none` is set, the condition does not hold. */
export interface Reads {
  readonly all: readonly FactName[]
  readonly none: readonly FactName[]
  /** Whether the converse is true as well: the condition holds whenever the bits match, so it need not be evaluated. */
  readonly exact: boolean
}

/** Evaluates conditions of any kind. Kinds that contain other conditions get it as an argument. */
export interface Conditions {
  holds(condition: Condition, look: Look): boolean
  explains(condition: Condition): Words
  /** What {@link explains} gives, and the player's own value beside it where there is one: "health of at least 40; yours is 31". */
  compares(condition: Condition, look: Look): Words
  reads(condition: Condition): Reads
}

/** A kind of condition. One file each. */
export interface ConditionKind<Shape extends { readonly kind: string }> {
  readonly kind: Shape['kind']
  /** Whether it holds. */
  holds(condition: Shape, look: Look, conditions: Conditions): boolean
  /** The requirement, in words of `packages/content/src/refusals/requirements.ts` that fit after "Requires": 'at least $50'. */
  explains(condition: Shape, conditions: Conditions): Words
  /** The player's own value, in words that fit after the requirement and a semicolon: "yours is 31". Absent where there is none. */
  stands?(condition: Shape, look: Look): Words | undefined
  /** What it requires of the fact bits, by which the storyteller filters events. */
  reads(condition: Shape, conditions: Conditions): Reads
}

/** For conditions about which the fact bits say nothing. */
export const readsNothing: Reads = { all: [], none: [], exact: false }
