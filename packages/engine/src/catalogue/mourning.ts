import type { Relation } from '../life/vocabulary.ts'

/** How near the one who has died stood to the player: see `closenessOf`. */
export const closenesses = ['close', 'near', 'distant'] as const

export type Closeness = (typeof closenesses)[number]

/**
 * What is said after "Your aunt Ines died, 81 years old." In the second person, with the placeholders of events; `{dead}` is the role of
 * whoever has died. Small data, so that a death at 3 and one at 60, a mother's and a colleague's, are not told in the same words.
 */
export interface MourningDefinition {
  readonly id: string
  readonly relations: readonly Relation[]
  readonly closeness: readonly Closeness[]
  /** The player's age in years, both ends included. */
  readonly age?: { readonly from?: number; readonly to?: number }
  readonly text: readonly string[]
}
