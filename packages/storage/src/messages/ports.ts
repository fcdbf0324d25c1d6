/** The part of the record about what was said in lives: [TALK-8]. */

/** One message of a conversation. The player, `life`, `conversation` and `n` name it. */
export interface StoredMessage {
  readonly playerId: string
  /** The index of the life among those of the player. */
  readonly life: number
  /** The number of the conversation within the life, from 1. */
  readonly conversation: number
  /** The number of the message within the conversation, from 1. */
  readonly n: number
  /** The id of the person with whom the player talks. */
  readonly person: string
  readonly begunBy: string
  /** The type of the conversation when it was said. */
  readonly talk: string
  readonly by: 'player' | 'person'
  readonly text: string
  readonly sentiment: string
  /** Game minute of the life. */
  readonly minute: number
  /** The date in the game, YYYY-MM-DD. */
  readonly date: string
}

/** Which messages of a conversation are wanted: those before the message `before`, at most `limit`, the latest of them. */
export interface EarlierMessages {
  readonly life: number
  readonly conversation: number
  readonly before: number
  readonly limit: number
}

/** Which conversations of a life are wanted: those with a number below `before` that are not in `without`, the highest of them. */
export interface EarlierConversations {
  readonly life: number
  readonly before: number
  readonly without: readonly number[]
  readonly conversationsMax: number
  /** The latest messages of each. */
  readonly messagesMax: number
}

/** Which messages with a person are wanted: those before the message `n` of a conversation, at most `limit`, the latest of them. */
export interface MessagesWith {
  readonly life: number
  readonly person: string
  readonly conversation: number
  readonly n: number
  readonly limit: number
}

export interface MessageRecord {
  /** Returns messages in the order in which they were said. */
  earlierMessages(playerId: string, wanted: EarlierMessages): Promise<StoredMessage[]>
  /** [TALK-7] Returns messages of all conversations with a person, in the order in which they were said. */
  messagesWith(playerId: string, wanted: MessagesWith): Promise<StoredMessage[]>
  /** Returns the latest messages of each conversation, the conversation with the highest number first. */
  earlierConversations(playerId: string, wanted: EarlierConversations): Promise<StoredMessage[][]>
}
