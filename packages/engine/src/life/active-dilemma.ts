/** A dilemma that has begun and not ended: the seed's `activeDilemmas`. */
export interface ActiveDilemma {
  id: string
  /** The step that waits for an answer, or that is due. */
  step: string
  /** The options taken so far, one for each step gone through. */
  path: string[]
}
