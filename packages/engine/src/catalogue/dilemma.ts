import type { Stage } from '../life/stage.ts'
import type { Category } from '../life/vocabulary.ts'
import type { Condition } from './condition.ts'
import type { CastRole, Modifier, OptionDefinition, OutcomeDefinition } from './event.ts'

/**
 * A decision of several steps: a tree in which what is chosen, and what comes of it, leads on to the next step or to the end. One file
 * each; at most once a life. Every step holds the clock, also while the player is away: nobody decides such a thing for someone else.
 */
export interface DilemmaDefinition {
  /** The file's name, for ever: saved lives refer to it. */
  readonly id: string
  readonly category: Category
  readonly title: string
  /** When it may begin; its later steps come whatever the age. */
  readonly stages: readonly Stage[]
  readonly age?: { readonly from?: number; readonly to?: number }
  readonly cast?: Readonly<Record<string, CastRole>>
  readonly conditions?: readonly Condition[]
  readonly weight: number
  readonly modifiers?: readonly Modifier[]
  readonly importance: number
  /** The first is the beginning. */
  readonly steps: readonly DilemmaStep[]
}

export interface DilemmaStep {
  /** Unique in the dilemma, for ever. */
  readonly id: string
  readonly text: readonly string[]
  readonly options: readonly DilemmaOption[]
}

export type DilemmaOption = Omit<OptionDefinition, 'outcomes'> & { readonly outcomes: readonly DilemmaOutcome[] }

export type DilemmaOutcome = OutcomeDefinition & {
  /** The step that comes of it, and after how many days; without it the dilemma is over. */
  readonly next?: { readonly step: string; readonly afterDays: readonly [number, number] }
}
