import type { ConversationType } from '@lifegrid/contract/commands/conversation'
import type { MessagingTrait } from './vocabulary.ts'

/** How a message is meant, or how a talk went. */
export type Sentiment = 'positive' | 'neutral' | 'negative'

/** The player's conversations, as far as the life keeps them. */
export interface Conversations {
  /** At most one for each person, and `conversationsMax` in all; the most recently active last. */
  list: Conversation[]
  /** Number of conversations so far in this life, for their ids. */
  count: number
  /** Who words the replies: the catalogue's templates, or a provider outside the engine (see the command `sys.connect`). */
  replies: 'template' | 'external'
  /** The energy of a deep talk; absent when it is that of the original protocol: [TALK-11]. */
  talkEnergy?: number
  /** [TALK-11] The energy of a light talk after the first of a day; absent when it is the default. */
  lightTalkEnergy?: number
  /** How conversations have changed the way in which people write to the player; the most recently changed last. */
  modifiers: (Modifiers & { person: string })[]
  /** Day of the life of the latest light talk; −1 before the first. The first light talk of a day costs no energy. */
  lightDay: number
}

/** The conversation with one person. */
export interface Conversation {
  /** 'c', the index of the life, '-', and a number: 'c0-1', 'c0-2', …. An id is never used again. */
  id: string
  /** The person's id. */
  person: string
  /** The kind of talk that the player chose last. */
  type: ConversationType
  begunBy: 'player' | 'character'
  /** Number of the latest exchange: the player says something, the person answers. 0 before the first. */
  turn: number
  /** Whether the latest exchange still waits for the person's answer. */
  open: boolean
  /**
   * [TALK-12] How the player's own words of the latest exchange treat the person, until the answer. Absent when the player wrote none, and when
   * an older release applied the command.
   */
  regard?: Sentiment
  /** Whether the player has not yet read the person's latest message. */
  unread: boolean
  /** Number of messages so far, for their numbers. */
  said: number
  /** The latest `messagesMax` messages, oldest first. */
  messages: Message[]
  /** Day of the life to which `dayAffinity` and `dayFamiliarity` refer; −1 before the first. What one day's talk can change is limited. */
  day: number
  /** By how much talk has changed affinity on that day. */
  dayAffinity: number
  /** By how much talk has raised familiarity on that day. */
  dayFamiliarity: number
}

export interface Message {
  /** Number of the message within its conversation, from 1. */
  n: number
  by: 'player' | 'person'
  text: string
  sentiment: Sentiment
  /** Game minute at which it was said. Date and time of the message are calculated from it. */
  minute: number
  /** Suggested answers. Only the latest message of a conversation has them. */
  answers?: string[]
}

/** The conversations of a newborn. */
export function noConversations(): Conversations {
  return { list: [], count: 0, replies: 'template', modifiers: [], lightDay: -1 }
}

/** By how much conversations have shifted the traits of one person's writing. The shifts fade; see `systems/talk/messaging-style.ts`. */
export interface Modifiers {
  /** Game minute of the last change. */
  since: number
  /** The shift of each trait at that minute, −50 to 50. */
  by: Partial<Record<MessagingTrait, number>>
}
