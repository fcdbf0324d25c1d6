/**
 * What somebody around the player does for a living, early and late in their career. For those who inherit the player's place, it also says where that
 * is among the jobs of the content.
 */
export interface OccupationDefinition {
  readonly title: string
  readonly laterTitle: string
  /** Whether it takes years of study, so that the career begins at 22 instead of 18. */
  readonly study: boolean
  /** The id of the job, or of the nearest to it, and the numbers of the two rungs there. */
  readonly job: string
  readonly rung: number
  readonly laterRung: number
}
