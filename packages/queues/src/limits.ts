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

/**
 * How the jobs of each queue run: jobs that one worker runs at once (1 by default), the most that all workers start in a period, the attempts,
 * the time before the second one (it doubles before each further one), and the time after which the job of a dead worker is taken
 * (`lockMs` above by default). Ended jobs are kept equally long in all queues: see above. A definition in `jobs/` takes its entry from here.
 */
export const jobLimits = {
  'account-deletion': {
    // The rows in the record stay until the work is done, so the next sweep does it.
    attempts: 1,
    backoffMs: 0,
  },
  analytics: {
    // The next sweep follows within a minute.
    attempts: 1,
    backoffMs: 0,
  },
  'collect-unplayed': {
    // The next sweep follows within an hour.
    attempts: 1,
    backoffMs: 0,
  },
  conversation: {
    // Most of the time they wait for a model, or for the person to type.
    concurrency: 64,
    // [JOB-3] A player watches "is typing…". After three tries of a language model, the template provider answers.
    attempts: 3,
    backoffMs: 1_000,
    // A player waits for the answer of a job whose worker has died. Shorter than the lock of other jobs, because a job that runs twice is
    // harmless: its reply has the id of the turn, so only one is applied ([SYS-2]).
    lockMs: 3_000,
  },
  'data-export': {
    concurrency: 2,
    // Each reads all that is kept on a player. All workers together never do it so often that play notices. Sweeps count too.
    rateLimit: { jobs: 120, periodMs: 60_000 },
    // The row in the record stays until the export is built, so the next sweep tries again.
    attempts: 1,
    backoffMs: 0,
  },
  'dead-letter': {
    attempts: 1,
    backoffMs: 0,
  },
  'offline-tick': {
    // A sweep and a job for one player; with a backlog, two sweeps.
    concurrency: 2,
    // Another sweep follows a failed one within a minute, but a single player's job is not repeated.
    attempts: 3,
    backoffMs: 2_000,
  },
  purchase: {
    // Most of a job is waiting: for a store, and for the owner of the life.
    concurrency: 8,
    // A store that cannot be asked for some minutes. After that the sweep tries once a minute.
    attempts: 8,
    backoffMs: 2_000,
  },
  push: {
    // The next sweep follows within seconds.
    attempts: 1,
    backoffMs: 0,
  },
  retention: {
    // The next one follows within an hour.
    attempts: 1,
    backoffMs: 0,
  },
  'told-life': {
    // [WHATIF-4] Each replays a journal and may live a whole life: about a second of computing. A worker does one at a time.
    concurrency: 1,
    rateLimit: { jobs: 120, periodMs: 60_000 },
    // The row in the record stays until it is answered, so the next sweep tries again.
    attempts: 1,
    backoffMs: 0,
  },
  'trim-journals': {
    // The next one follows within an hour.
    attempts: 1,
    backoffMs: 0,
  },
} as const
