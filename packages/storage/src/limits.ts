/** Every limit of the record's adapters. */
export const limits = {
  /** A commit takes milliseconds. After this time the connection counts as dead and the outcome as unknown. */
  commitMs: 5_000,
  /** The deadline of all other queries. The longest ones load a partition's lives after a failover. */
  queryMs: 10_000,
  /** The server ends a query at its deadline. If there is no answer after this additional time, the connection counts as dead. */
  answerMs: 1_000,
  connectMs: 3_000,
  /** Shorter than `commitMs`, so that the server reports a lock wait timeout (nothing written) before the client gives up (unknown). */
  lockWaitSeconds: 3,
  /** [FENCE-3] After this time MariaDB rolls back a transaction that waits for its client. */
  idleTransactionSeconds: 5,
  /** Connections in a node's pool, in addition to one for each lane. On two cores a larger pool is not faster. */
  poolConnections: 6,
  /** Queries that may wait for a connection of the pool. Further ones are refused. */
  poolWaiting: 2_000,
  /** Below MariaDB's `max_allowed_packet` of 16 MiB (MySQL: 64 MiB). A larger packet cuts the connection, and the outcome is unknown. */
  commitBytesMax: 15 * 1024 * 1024,
  /** [LANE-6] A longer message goes the general way, which measures the bytes of the whole call. */
  entryMessageLengthMax: 65_536,
  /** A value of at least this length is sent as bytes, in a prepared statement. The text of a query has two characters a byte. */
  preparedBytesMin: 1_024,
  /** Schema versions are below this, so a caller that names no newest version can read all. */
  schemaVersionMax: 2 ** 31 - 1,
  /** Outcomes loaded with each life, so that a command that is sent again is answered without a query. */
  recentOutcomesMax: 128,
  /** Journal entries in one block; see `mysql/read-journal.ts`. */
  journalBlock: 64,
  /** Migrations take seconds. A second node that starts meanwhile waits for the first one. */
  migrationLockSeconds: 60,
  migrationMs: 120_000,
  /** Players that a change of the topology reads and writes at a time. */
  rehashPlayers: 2000,
  /** Players whose entries and lines the audit reads at a time, and the deadline of its queries. */
  auditPlayers: 200,
  auditMs: 60_000,
  /** Rows that one statement of an erasure deletes, and the entries whose ledger lines it moves at once. */
  eraseRows: 2_000,
  pseudonymSeqs: 2_000,
  /** Rows of an export that are read at once. */
  exportPage: 500,
  /** [SHARD-3] A process reads the map of the servers again when it is older. */
  shardMapMs: 1_000,
  /** [SHARD-4] Lives that a move copies in one transaction, and rows and bytes of one INSERT; a larger row is sent by itself. */
  shardLives: 200,
  shardRows: 500,
  shardBytes: 1024 * 1024,
  /** How long a move waits for its sims to release the partitions. Then the fence alone stops them. */
  shardReleaseMs: 15_000,
  /** Faults that the audit describes. It counts the others. */
  auditFaultsMax: 1_000,
} as const
