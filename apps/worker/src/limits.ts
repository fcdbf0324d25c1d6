/** Every bound of a worker, with the reason beside the number. */
export const workerLimits = {
  /** [GATE-3] A job waits about half of this between its commit and its queue. */
  relayMs: 1_000,
  /** Outbox rows that are read, enqueued and marked at once. */
  relayBatch: 200,
  /** [JOB-1] Redis may lose a schedule at any moment; it is looked for so often. */
  scheduleMs: 30_000,
  /** Heads that a sweep reads at once. */
  sweepPage: 200,
  /** Lives that are in memory at once; as many as the store has connections to load them with. */
  sweepConcurrency: 6,
  /** Lives that a sweep brings forward before it leaves the rest to the next: its job must end within BullMQ's patience. */
  sweepLivesMax: 20_000,
  /** A life that cannot be brought forward is left alone for so long. */
  setAsideMs: 600_000,
  /** Lives that are left alone at once; beyond this the oldest is tried again. */
  setAsideMax: 5_000,
  /** Offline-tick jobs at once: one sweep, and single players beside it. */
  tickConcurrency: 2,
  joinRetryBaseMs: 100,
  joinRetryCapMs: 2_000,
  /** The steps after the jobs are round trips. */
  shutdownGraceMs: 2_000,
} as const
