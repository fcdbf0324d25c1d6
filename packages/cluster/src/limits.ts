/** Every bound and period of the cluster layer. */
export const clusterLimits = {
  /** The longest time that a read of a lane or an inbox blocks in Redis. A lost nudge delays `open` by no more than this. */
  blockMs: 1000,
  /** A connection counts as dead when a blocking read takes longer than `blockMs` plus this. It leaves room for a slow Redis. */
  blockMarginMs: 1500,
  /** Entries in one call that appends. Redis serves nobody else meanwhile: a few tenths of a millisecond. */
  appendsPerCallMax: 64,
  /** Entries of one partition in one read. Twice the largest commit batch, so that one read can always fill a batch. */
  laneReadCount: 128,
  /** The longest backlog in which `lag` counts the entries one by one. */
  lagCountMax: 1000,
  /** Entries of a stream that are read at once to find those of an erased player. */
  forgetPage: 500,
  /** A nudge expires after this time. If it has not been read by then, it has no reader any more. */
  nudgeTtlMs: 60_000,
  /**
   * Entries, and their bytes, that an edge's stream may hold unread: what an edge reads in about a second. When there are
   * more, sims keep their frames for a moment.
   */
  inboxEntriesMax: 4096,
  inboxBytesMax: 8 * 1024 * 1024,
  /** Outbound entries in one read. An entry can have a quarter of a megabyte, and an edge should not parse many of them in one go. */
  inboxReadCount: 16,
  /** An inbox trims its stream at the next check, and at once when it has read this many bytes since. */
  inboxTrimBytes: 1024 * 1024,
  /** The stream of a dead edge expires after this time. */
  inboxTtlMs: 10_000,
  /** How often an inbox renews and trims its stream and checks whether it lost entries. Renewing alone could be less frequent. */
  inboxCheckMs: 250,
  /** The deadline of a command that does not block. When it passes, Redis counts as unreachable. */
  commandTimeoutMs: 2000,
  connectTimeoutMs: 2000,
  /** [REDIS-3] How long a client whose user may not load the scripts waits before it tries again. Its rights may have been mended. */
  forbiddenLoadMs: 1000,
  /** How often a reader checks that its Redis is still a master: [REDIS-1]. A failover itself takes about as long. */
  masterCheckMs: 2000,
  /** How often a node asks for the memory of Redis. */
  memorySampleMs: 5000,
  /** The share of `maxmemory` above which operators are told: [REDIS-2]. What is unread then fits several times into the rest. */
  memoryTroubleShare: 0.8,
  /** How long a key of the write probe lives. The probe may run at any interval. */
  probeTtlMs: 10_000,
  /** The first and the longest delay between attempts to connect. Jitter is added. */
  reconnectBaseMs: 50,
  reconnectCapMs: 1000,
  /** How long a starting process waits for Redis before it fails. */
  startDeadlineMs: 15_000,
  sessionTtlMs: 3000,
  /** Time between two polls of a watcher for changes of the sessions. A poll costs the same however many sessions there are. */
  watchPeriodMs: 50,
  /** How long one watcher has the turn to check the connections of all sessions. Shorter than a period, so a single watcher has every turn. */
  turnMs: 40,
  /** A session whose connection has been closed for so long is removed. After a shorter absence, it was a reconnect. */
  connectionMissingMs: 200,
  /** The shortest time for which no node counts as gone after Redis was away, so that all of them can register again. */
  settleMsMin: 1500,
  /** A jump of Redis's clock that makes sessions expire early. Smaller ones are within the margin of a lease. */
  clockJumpMs: 250,
  /** The list of sessions and their version outlive the last session by this. At least the longest TTL of a session. */
  sessionListTtlMs: 60_000,
  timeSampleMs: 3000,
  /** Requests for one sample. The one with the shortest round trip counts. */
  timeSamples: 3,
  /** A sample that differs from the believed time by more than this is doubted: [TIME-2]. Synchronized clocks differ by far less. */
  timeDoubtMs: 5000,
  /** Doubted samples confirm each other when they differ by at most this. */
  timeAgreeMs: 1000,
  /** A doubted time is believed when this many samples over this long confirm it. Clocks that are wrong for a few seconds do occur. */
  timeConfirmSamples: 5,
  timeConfirmMs: 20_000,
  /** In a cluster with players, the newest time in the record is never older than this. */
  timeRecordMs: 60_000,
  /** Posts to the lounge's feed in one call: about a millisecond of Redis. */
  feedPostsMax: 128,
  /** Entries of the lounge's feed in one read. */
  feedReadCount: 256,
  /** How often a reader of the feed checks that the feed has not lost entries. A check is one short call. */
  feedCheckMs: 2000,
  /** How long the sender's own name for a post is known: longer than a client needs to connect again and resend it. */
  feedOnceMs: 600_000,
  /** The leaderboard of a day or a week expires when nobody was raised on it for longer than a week. */
  boardTtlMs: 8 * 86_400_000,
  /** A leaderboard is made anew from the record after this time, in case Redis has lost its latest changes. */
  boardWholeMs: 600_000,
  /** Counters of a day's budget expire after two days: longer than the day in every time zone. */
  spentKeptMs: 2 * 86_400_000,
} as const

/** A lease ends this long before its TTL: a sixth of it, for the travel time of a reply and for clocks that run at different speeds. */
export function leaseMarginMs(ttlMs: number): number {
  return Math.ceil(ttlMs / 6)
}

/**
 * The time for which no node counts as gone after Redis was away: nodes that have kept their connections register again
 * at their next renewal.
 */
export function settleMs(sessionTtlMs: number): number {
  return Math.max(clusterLimits.settleMsMin, Math.ceil(sessionTtlMs / 2))
}

/** The TTL of the keys that all sessions share: the list, the version and the topology. */
export function listTtlMs(sessionTtlMs: number): number {
  return Math.max(2 * sessionTtlMs, clusterLimits.sessionListTtlMs)
}
