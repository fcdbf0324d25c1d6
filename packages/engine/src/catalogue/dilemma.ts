import type { Stage } from '../life/stage.ts'
import type { Category } from '../life/vocabulary.ts'
import type { Condition } from './condition.ts'
import type { CastRole, Modifier, OptionDefinition, OutcomeDefinition, TextVariant } from './event.ts'

/**
 * A decision of several steps: a tree in which the outcome of each choice leads to another step or to the end. One file each; it comes at
 * most once in a life. Every step waits for the player, also while the player is away.
 */
export interface DilemmaDefinition {
  /** The name of the file. It never changes, because saved lives refer to it. */
  readonly id: string
  readonly category: Category
  readonly title: string
  /** Stages in which it can begin. Later steps come at any age. */
  readonly stages: readonly Stage[]
  /** Age in years at which it can begin, both ends included. */
  readonly age?: { readonly from?: number; readonly to?: number }
  /** Roles, as in an event. */
  readonly cast?: Readonly<Record<string, CastRole>>
  /** Conditions for it to begin; all must hold. */
  readonly conditions?: readonly Condition[]
  /** Weight in the storyteller's draw, as of a trigger `draw`. */
  readonly weight: number
  readonly modifiers?: readonly Modifier[]
  /** 1 to 10, as of an event. */
  readonly importance: number
  /** It begins with the first of them. */
  readonly steps: readonly DilemmaStep[]
}

export interface DilemmaStep {
  /** Unique within the dilemma. It never changes. */
  readonly id: string
  /** Variants of the question; one is drawn among those that fit. One of them at least has no conditions. */
  readonly text: readonly TextVariant[]
  readonly options: readonly DilemmaOption[]
}

export type DilemmaOption = Omit<OptionDefinition, 'outcomes'> & { readonly outcomes: readonly DilemmaOutcome[] }

export type DilemmaOutcome = OutcomeDefinition & {
  /** The next step, after a number of days drawn between the two. Absent: the dilemma is over. */
  readonly next?: { readonly step: string; readonly afterDays: readonly [number, number] }
}
