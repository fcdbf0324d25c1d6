/** Something that happened, with what was decided where something was asked. */
export interface StoryEntry {
  readonly minute: number
  /** ISO date. */
  readonly date: string
  readonly age: number
  readonly eventId: string
  readonly title: string
  readonly importance: number
  /** What was asked, and the option taken; null where nothing was. */
  readonly asked: string | null
  readonly chose: string | null
  readonly message: string
  /** The dilemma of which it is a step; null where it is none. */
  readonly dilemma: string | null
}
