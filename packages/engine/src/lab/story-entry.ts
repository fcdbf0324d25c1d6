/** Something that happened, with the decision if there was a question. */
export interface StoryEntry {
  readonly minute: number
  /** ISO date. */
  readonly date: string
  readonly age: number
  readonly eventId: string
  readonly title: string
  readonly importance: number
  /** The question and the option taken; null if there was none. */
  readonly asked: string | null
  readonly chose: string | null
  readonly message: string
  /** The dilemma it is a step of; null if there is none. */
  readonly dilemma: string | null
}
