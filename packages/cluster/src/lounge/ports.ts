/** The lounge's part of transport: a feed that every edge reads from the same stream, and the count of connections. Payloads are opaque. */

export interface FeedPost {
  readonly data: string
  /** The feed takes no more while it holds this many entries. */
  readonly entriesMax: number
  /** [LOUNGE-6] A token bucket that all edges share, by the sender's address. */
  readonly limit: { readonly key: string; readonly perMinute: number; readonly burst: number }
  /** The sender's own name for the post: another one with the same name in the next minutes adds nothing, and has the same result. */
  readonly once?: string
}

/** `overloaded`: the feed is full, or Redis has no memory for another entry ([REDIS-2]). */
export type FeedPosted =
  | { readonly outcome: 'posted'; readonly id: string }
  | { readonly outcome: 'rate_limited'; readonly retryAfterMs: number }
  | { readonly outcome: 'overloaded' }

export interface FeedEntry {
  /** The stream id, ms-seq: the place of the entry among all others, and its time. */
  readonly id: string
  readonly data: string
}

export interface FeedEvents {
  /** [LOUNGE-2] Takes entries, in the order of the feed, each once. The first call has the last entries from before the start. */
  entries(entries: readonly FeedEntry[]): void
  /** A read failed. The reader goes on after its last entry as soon as it can. */
  failed(error: unknown): void
}

export interface Lounge {
  /**
   * Appends to the feed, after the posts that were made before. Settles in a few times the deadline of a command, also when there is no answer;
   * then it is unknown whether the feed has the entry.
   */
  post(post: FeedPost): Promise<FeedPosted>
  /** Reads the feed from now on, and `historyMax` entries from before. */
  openFeed(historyMax: number, events: FeedEvents): { stop(): Promise<void> }
  /**
   * [LOUNGE-5] Reports how many connections an edge has. The report holds for `ttlMs`.
   * @returns how many all edges have.
   */
  online(edge: string, count: number, ttlMs: number): Promise<number>
  /** Takes the edge's report back. */
  offline(edge: string): Promise<void>
  /** [LOUNGE-4] Claims the work of storing for this long. A claim only saves work: storing twice does no harm. @returns whether it is the caller's. */
  claimStoring(owner: string, ttlMs: number): Promise<boolean>
  /** Reads the entries after those that are stored, at most `limit`. */
  unstored(limit: number): Promise<FeedEntry[]>
  /**
   * [LOUNGE-4] The entries up to this one are stored. Removes those that are stored, older than `keptMs`, and not among the `historyMax` last
   * ones; an entry older than `ageMaxMs` is removed even if it is among these.
   */
  stored(
    through: string,
    keep: { readonly keptMs: number; readonly historyMax: number; readonly ageMaxMs: number },
  ): Promise<void>
  /** [RIGHTS-3] Removes the entries whose payload contains this text. */
  forget(mark: string): Promise<void>
}
