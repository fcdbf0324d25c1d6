/** Every bound of the record's adapters, with the reason beside the number. */
export const limits = {
  /** A commit takes milliseconds; past this the connection is taken for dead, and the outcome for unknown. */
  commitMs: 5_000,
  /** Reads of a whole cluster's lives after a failover are the longest of the others. */
  queryMs: 10_000,
  connectMs: 3_000,
  /** Shorter than `commitMs`, so that the server says "lock wait timeout" (nothing written) before the client gives up (unknown). */
  lockWaitSeconds: 3,
  /** [FENCE-3] A transaction that waits for its client so long is rolled back by the server, where it has this. */
  idleTransactionSeconds: 5,
  /** Connections beside the lanes' own. Two cores do not gain from more; a node has one pool. */
  poolConnections: 6,
  /** Queries that may wait for one of them before callers are refused. */
  poolWaiting: 2_000,
  /** Under MariaDB's `max_allowed_packet` of 16 MiB (MySQL: 64 MiB), which would cut the connection and so make the outcome unknown. */
  commitBytesMax: 15 * 1024 * 1024,
  /** Outcomes that come with a loaded life, so that a resent command is known without a query. */
  recentOutcomesMax: 128,
  /** Entries of one life that are fetched as one block; see `mysql/read-journal.ts`. */
  journalBlock: 64,
  /** Migrations run for seconds; a second node that starts meanwhile waits for the first. */
  migrationLockSeconds: 60,
  migrationMs: 120_000,
} as const
