/** A dilemma that has begun and is not over. */
export interface ActiveDilemma {
  /** The dilemma's id in the catalogue. */
  id: string
  /** Id of the step that waits for an answer or is on the agenda. */
  step: string
  /** Ids of the options chosen so far, one for each step that was answered. */
  path: string[]
}
