import type { ConversationType } from '@lifegrid/contract/commands/conversation'
import type { MessagingTrait } from './vocabulary.ts'

export type Sentiment = 'positive' | 'neutral' | 'negative'

/** All that has been said, as far as it is kept. */
export interface Conversations {
  /** One a person, the latest last; the latest `conversationsMax`. */
  list: Conversation[]
  /** Counts conversations for their ids. */
  count: number
  /** Who words the replies: see the command `sys.connect`. */
  replies: 'template' | 'external'
  /** How some have come to write to the player, the latest changed last. Only those who differ from their nature. */
  modifiers: (Modifiers & { person: string })[]
  /** The day of the latest light talk: the first of a day is free. */
  lightDay: number
}

/** The seed's conversationObj. */
export interface Conversation {
  /** 'c1', 'c2', …, never used again in this life. */
  id: string
  /** The person's id. */
  person: string
  type: ConversationType
  begunBy: 'player' | 'character'
  /** The number of the latest turn: the player says something, the person answers. */
  turn: number
  /** Whether the latest turn still waits for the person's answer. */
  open: boolean
  unread: boolean
  /** Messages ever, for their ids. */
  said: number
  /** The latest `messagesMax`, oldest first. */
  messages: Message[]
  /** What talk has moved on this day, so that a day has a limit. */
  day: number
  dayAffinity: number
  dayFamiliarity: number
}

/** The seed's conversationMessage; date and time follow from the minute. */
export interface Message {
  n: number
  by: 'player' | 'person'
  text: string
  sentiment: Sentiment
  minute: number
  answers?: string[]
}

export function noConversations(): Conversations {
  return { list: [], count: 0, replies: 'template', modifiers: [], lightDay: -1 }
}

/** What talk has added to someone's nature, −50 to 50 a trait, as it stood at the game minute `since`. */
export interface Modifiers {
  since: number
  by: Partial<Record<MessagingTrait, number>>
}
