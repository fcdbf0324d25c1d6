import type { Mood, Occupation, Traits } from '@lifegrid/contract/shapes/talk-facts'

/** Ages of the speaker: up to 12, 13 to 19, 20 to 64, 65 and over. */
export type AgeBand = 'kid' | 'teen' | 'adult' | 'elder'
/** How close the speaker is to the player. */
export type Nearness = 'distant' | 'warm' | 'close'
export type PartOfDay = 'morning' | 'day' | 'evening' | 'night'
/** Groups of relations that talk alike. */
export type Kinship =
  | 'parent'
  | 'grandparent'
  | 'child'
  | 'sibling'
  | 'kin'
  | 'partner'
  | 'ex'
  | 'friend'
  | 'colleague'
  | 'classmate'
  | 'neighbour'
  | 'acquaintance'

/** When a line can be said. Every field that is given must hold. */
export interface When {
  /** Age of the player. */
  readonly player?: readonly AgeBand[]
  readonly mood?: readonly Mood[]
  /** A trait that must be high (`+`, 62 or more) or low (`-`, 38 or less). */
  readonly trait?: `${keyof Traits}${'+' | '-'}`
  /** Absent: everyone but children, whose lines are their own. */
  readonly age?: readonly AgeBand[]
  readonly near?: readonly Nearness[]
  readonly hour?: readonly PartOfDay[]
  readonly job?: readonly Occupation[]
  readonly kin?: readonly Kinship[]
  readonly season?: readonly ('spring' | 'summer' | 'autumn' | 'winter')[]
  readonly weekend?: boolean
  /** The two have not written for a long time. */
  readonly silent?: true
}

/** A line. `{slot}` is filled by the grammar; ` | ` separates messages of a burst. */
export interface Line {
  readonly text: string
  readonly when: When
}

/** Lines that share a condition. */
export function lines(when: When, texts: readonly string[]): Line[] {
  return texts.map((text) => ({ text, when }))
}
