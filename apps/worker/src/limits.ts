/** Every bound of a worker, with its reason. */
export const workerLimits = {
  /** Time between two sweeps of the outbox. [GATE-3] A job waits about half of it between its commit and its queue. */
  relayMs: 1_000,
  /** Outbox rows that are read, enqueued and marked at once. */
  relayBatch: 200,
  /** [JOB-4] How long jobs stay claimed that could not be enqueued, or whose worker has died. Longer than enqueueing them may take. */
  relayClaimMs: 10_000,
  /** [JOB-1] Redis may lose a schedule at any moment. It is written again this often. */
  scheduleMs: 30_000,
  /** Lives that a sweep claims at once. */
  sweepPage: 200,
  /**
   * [JOB-4] How long lives stay claimed that could not be advanced, or whose worker has died. Their players are away, so nobody waits for
   * them; and a life that fails because of a bug is reported this often.
   */
  sweepClaimMs: 600_000,
  /** Lives that a sweep has in memory at once; as many as the store has connections to load them. */
  sweepConcurrency: 6,
  /** Lives that one sweep advances. The rest waits for the next sweep, because BullMQ limits the time of a job. */
  sweepLivesMax: 20_000,
  /** Offline-tick jobs at once: one sweep, and single players at the same time. With a backlog, two sweeps. */
  tickConcurrency: 2,
  /** First and longest wait before the worker tries again to join the cluster. */
  joinRetryBaseMs: 100,
  joinRetryCapMs: 2_000,
  /** Time for the steps of a shutdown after the jobs. They are round trips. */
  shutdownGraceMs: 2_000,
} as const
