/** Every limit of the queues, each with its reason. */
export const queueLimits = {
  /** How long a finished job is kept. Its id is refused during that time, so a job that the outbox enqueues twice runs once. */
  completedAgeSeconds: 3600,
  /** One hour of the busiest queue, at about 1 KiB a job. */
  completedCountMax: 10_000,
  /** Failed jobs are kept for an operator: for a week, and at most a few megabytes of them. */
  failedAgeSeconds: 7 * 24 * 3600,
  failedCountMax: 5_000,
  /** Length of a queue's event stream. Nothing reads old events. */
  eventsMax: 1_000,
  /** Generous, because job data holds only ids: [JOB-2]. */
  payloadBytesMax: 16 * 1024,
  /** Jobs that are read at once to find those of an erased player. */
  forgetPage: 500,
  /** Characters of a payload and of an error that a dead letter keeps. A payload that is cut cannot be retried. */
  deadPayloadLengthMax: 4 * 1024,
  reasonLengthMax: 1024,
  /** Dead letters that are read at once. */
  deadLettersPage: 500,
  /** BullMQ makes Redis keys of a job's id. */
  jobIdLengthMax: 255,
  /** An enqueue that takes longer fails; the outbox tries it again. */
  commandMs: 5_000,
  connectMs: 5_000,
  reconnectBaseMs: 50,
  reconnectCapMs: 2_000,
  /** Longer than a job blocks the event loop. After this time without a renewal another worker takes the job. */
  lockMs: 30_000,
  /** A job whose workers have died this often without finishing it has failed for good: it may be what kills them. [JOB-6] */
  stalledMax: 3,
  /** Finite, so that a connection that hangs after a reset is noticed. BullMQ has a watchdog in addition. */
  blockSeconds: 5,
  /** A connection on which a command has had no answer for this long is replaced. BullMQ blocks for 10 s at most. */
  silenceMs: 15_000,
  /** How long the key of the write probe lives. */
  probeTtlMs: 10_000,
} as const
