import type { ConversationType } from '@lifegrid/contract/commands/conversation'
import type { Sentiment } from '../life/conversations.ts'
import type { MessagingTrait, PersonMood, Relation } from '../life/vocabulary.ts'
import type { Closeness } from './mourning.ts'

/** Templates for conversations without a provider. One file for each type of talk, and one for people who write first (`opening`). */
export interface ReplyDefinition {
  readonly id: string
  readonly type: ConversationType | 'opening'
  /** What the player says when the command carries no text; one is drawn. Empty for openings. */
  readonly asks: readonly string[]
  /** What the person can answer. */
  readonly lines: readonly ReplyLine[]
}

/** An answer. Placeholders: `{name}` is the player's first name, `{them}` the speaker's. */
export interface ReplyLine {
  readonly sentiment: Sentiment
  readonly text: string
  /** Only used in this mood. */
  readonly mood?: PersonMood
  /** Only used by people in whom this trait is high (66 or more) or low (33 or less). */
  readonly trait?: { readonly of: MessagingTrait; readonly is: 'high' | 'low' }
  /**
   * `quarrel`: only used while a quarrel between the two is open, and likelier than the others then. `visit`: only used within ten days after
   * the player came to see the person.
   */
  readonly about?: 'quarrel' | 'visit'
  /** Only used by people of these relations. */
  readonly relations?: readonly Relation[]
  /** Only used by people who are this close to the player; see `closenessOf`. */
  readonly closeness?: readonly Closeness[]
  /** The speaker's age in years, both ends included. */
  readonly age?: AgeRange
  /** The player's age in years, both ends included. */
  readonly playerAge?: AgeRange
  /** Whether the two must live in the same home, or must not. */
  readonly livesTogether?: boolean
  /** Only used by people who remember one of these of the last two years, such as 'lent me money'. */
  readonly recalls?: readonly string[]
  /** Only used when the two have not written for so many days. */
  readonly silentDays?: number
  /** Suggested answers for the player. */
  readonly answers?: readonly string[]
}

export interface AgeRange {
  readonly from?: number
  readonly to?: number
}
