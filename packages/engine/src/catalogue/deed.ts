import type { VerbId } from '@lifegrid/contract/shapes/verbs'
import type { Interest, Relation } from '../life/vocabulary.ts'
import type { Variants } from './message-shape.ts'

/** How something between two people went. */
export type DeedOutcome = 'good' | 'plain' | 'bad'

/** What people do to the player by themselves. */
export const approaches = [
  'calls',
  'comes-by',
  'at-home',
  'says-sorry',
  'pays-back',
  'pays-a-part',
  'does-not-pay',
] as const
export type ApproachId = (typeof approaches)[number]

/** Something between the player and one person, which one of them does. */
export type DeedId = VerbId | ApproachId

/** Under which name the life remembers that the player did something with a person, for the condition `remembers`. */
export type DeedMemory = `did-${VerbId}` | `did-${VerbId}-badly`

/** The words for one deed. One file of the content each. */
export interface DeedDefinition {
  /** The name of the file. */
  readonly id: DeedId
  readonly lines: readonly DeedLines[]
}

/**
 * Texts for an outcome, and to whom they fit. In the text, `{person}` is the person (with the parts of `catalogue/event.ts`), `{other}` the
 * second person of `introduce` and `{sum}` the money.
 */
export interface DeedLines {
  readonly outcome: DeedOutcome
  /** What the person is to the player; anybody when absent. */
  readonly relations?: readonly Relation[]
  /** The person's age in years, both ends included; for the dead, the age at death. */
  readonly theirAge?: { readonly from?: number; readonly to?: number }
  /** The player's age in years, both ends included. */
  readonly age?: { readonly from?: number; readonly to?: number }
  /** An interest that both have. */
  readonly interest?: Interest
  readonly text: Variants
}
