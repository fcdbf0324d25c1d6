import type { Relation } from '../life/vocabulary.ts'

/** How close the player and the dead person were; see `closenessOf`. */
export const closenesses = ['close', 'near', 'distant'] as const

export type Closeness = (typeof closenesses)[number]

/**
 * Texts that can follow the news of a death ("Your aunt Ines died, 81 years old."). Which of them fit depends on who has died, how close
 * the two were, and the player's age. Texts can contain the placeholders of events; the dead person has the role `dead`.
 */
export interface MourningDefinition {
  readonly id: string
  /** The relation of the dead person to the player. */
  readonly relations: readonly Relation[]
  readonly closeness: readonly Closeness[]
  /** The player's age in years, both ends included. */
  readonly age?: { readonly from?: number; readonly to?: number }
  /** Variants; one is drawn. */
  readonly text: readonly string[]
}
