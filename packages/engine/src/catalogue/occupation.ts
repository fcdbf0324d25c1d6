/**
 * The occupation of a person around the player, early and late in their career. It also names a job of the content, in which the person
 * continues if they become the player's heir.
 */
export interface OccupationDefinition {
  readonly title: string
  readonly laterTitle: string
  /** Whether it requires years of study, so that the career begins at 22 instead of 18. */
  readonly study: boolean
  /** The id of the same or the most similar job, and the numbers of its two rungs. */
  readonly job: string
  readonly rung: number
  readonly laterRung: number
}
