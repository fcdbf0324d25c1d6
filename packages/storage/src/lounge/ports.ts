/** A message of the lounge: [LOUNGE-4]. */
export interface ChatMessage {
  /** Its id in the feed: `ms-seq`. The first part is the time at which it was sent. */
  readonly id: string
  /** ms since the Unix epoch. */
  readonly at: number
  readonly nickname: string
  readonly message: string
  /** Who wrote it, as operators see it. */
  readonly author: string
}

/** The lounge's part of the record. */
export interface LoungeStore {
  /** Adds messages. Those that are there already are left as they are. */
  addChat(messages: readonly ChatMessage[]): Promise<void>
  /** Returns the last messages since this time, the oldest first. */
  recentChat(since: number, limit: number): Promise<ChatMessage[]>
  /** Removes messages from before this time. @returns how many; at most `limit`. */
  trimChat(before: number, limit: number): Promise<number>
}
