import type { ConversationType } from '@lifegrid/contract/commands/conversation'
import type { Sentiment } from '../life/conversations.ts'
import type { MessagingTrait, PersonMood } from '../life/vocabulary.ts'

/** What can be said where no provider words it: one file for each type of talk, and one for those who write first. */
export interface ReplyDefinition {
  readonly id: string
  readonly type: ConversationType | 'opening'
  /** What the player says where the player's own words are missing. Empty for openings. */
  readonly asks: readonly string[]
  readonly lines: readonly ReplyLine[]
}

/** Placeholders: `{name}` is the player's first name, `{them}` the speaker's own. */
export interface ReplyLine {
  readonly sentiment: Sentiment
  readonly text: string
  /** Only in this mood. */
  readonly mood?: PersonMood
  /** Only by someone in whom this is strong (66 and more), or weak (33 and less). */
  readonly trait?: { readonly of: MessagingTrait; readonly is: 'high' | 'low' }
  /** What the player may say to it. */
  readonly answers?: readonly string[]
}
