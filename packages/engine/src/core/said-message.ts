import type { Conversation, Message } from '../life/conversations.ts'

/** A message as the record keeps it. `life`, `conversation` and `n` name it among all messages of the player. */
export interface SaidMessage extends Pick<Message, 'n' | 'by' | 'text' | 'sentiment' | 'minute'> {
  /** The index of the life. */
  readonly life: number
  /** The number of the conversation within the life, from 1. */
  readonly conversation: number
  readonly person: string
  readonly begunBy: Conversation['begunBy']
  readonly talk: Conversation['type']
  /** The date in the game, YYYY-MM-DD. */
  readonly date: string
}
