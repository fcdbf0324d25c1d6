/** Every bound and period of the cluster layer. One file, so that nobody has to look for a number. */
export const clusterLimits = {
  /** Longest a lane's read or an inbox's read blocks in Redis; also the longest that a lost nudge can delay `open`. */
  blockMs: 1000,
  /** What a blocking read may take beyond `blockMs` before its connection is held for dead: a slow Redis, not a hung one. */
  blockMarginMs: 1500,
  /** Entries of one partition in one read. Twice the largest commit batch, so that a batch is never starved by its read. */
  laneReadCount: 128,
  /** Entries that are counted one by one when somebody asks how far an owner is behind. */
  lagCountMax: 1000,
  /** A nudge that nobody read in this time has no reader any more. */
  nudgeTtlMs: 60_000,
  /** Entries kept in an edge's stream: at 200 flushes a second of all sims together, the last 20 seconds. */
  inboxEntriesMax: 4096,
  /** Outbound entries in one read. An entry holds the frames of a whole flush, so that few of them are many bytes. */
  inboxReadCount: 64,
  /** An edge's stream outlives its edge by this at most. */
  inboxTtlMs: 10_000,
  /** How often an inbox looks whether its stream was cut or replaced, and renews it. A third of the TTL would do for renewing. */
  inboxCheckMs: 250,
  /** Any command that does not block: beyond this Redis is held for unreachable. */
  commandTimeoutMs: 2000,
  connectTimeoutMs: 2000,
  /** How often a reader checks that its Redis is still a master: [REDIS-1]. A failover itself takes about as long. */
  masterCheckMs: 2000,
  /** How long a key of the write probe lives. The probe may run at any interval. */
  probeTtlMs: 10_000,
  /** First and longest delay between attempts to connect; the real one is jittered. */
  reconnectBaseMs: 50,
  reconnectCapMs: 1000,
  /** How long a starting process waits for Redis before it gives up and says so. */
  startDeadlineMs: 15_000,
  sessionTtlMs: 3000,
  /** Time between two polls of a watcher for changes of the sessions. A poll costs the same however many sessions there are. */
  watchPeriodMs: 50,
  /** How long one watcher has the turn to check the connections of all sessions. Shorter than a period, so a single watcher has every turn. */
  turnMs: 40,
  /** A session whose connection has been closed for so long is removed. After a shorter absence, it was a reconnect. */
  connectionMissingMs: 200,
  /** The least time for which no node counts as gone after Redis was away, so that all of them can register again. */
  settleMsMin: 1500,
  /** A jump of Redis's clock that makes sessions expire early. Smaller ones are within the margin of a lease. */
  clockJumpMs: 250,
  /** The list of sessions and their version outlive the last session by this. At least the longest TTL of a session. */
  sessionListTtlMs: 60_000,
  timeSampleMs: 3000,
  /** Samples of which the one with the shortest round trip counts. */
  timeSamples: 3,
  /** A sample that differs by more from what is believed is doubted: [TIME-2]. Clocks that are kept in step differ by far less. */
  timeDoubtMs: 5000,
  /** Doubted samples confirm each other when they differ by at most this. */
  timeAgreeMs: 1000,
  /** So many samples, over so long a time, must confirm each other. Wrong ones of a few seconds have been seen. */
  timeConfirmSamples: 5,
  timeConfirmMs: 20_000,
  /** In a cluster with players, the newest time in the record is never older than this. */
  timeRecordMs: 60_000,
} as const

/** What is taken off a lease's end for the time that a reply travels and for two clocks that do not run alike: a sixth of the TTL. */
export function leaseMarginMs(ttlMs: number): number {
  return Math.ceil(ttlMs / 6)
}

/** How long no node counts as gone after Redis was away: nodes that have kept their connections register again at their next renewal. */
export function settleMs(sessionTtlMs: number): number {
  return Math.max(clusterLimits.settleMsMin, Math.ceil(sessionTtlMs / 2))
}

/** The TTL of what all sessions share: the list, the version and the topology. */
export function listTtlMs(sessionTtlMs: number): number {
  return Math.max(2 * sessionTtlMs, clusterLimits.sessionListTtlMs)
}
