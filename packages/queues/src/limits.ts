/** Every bound of the queues, with the reason beside the number. */
export const queueLimits = {
  /** A finished job is remembered for so long: its id is refused meanwhile, so a job that the outbox hands over twice runs once. */
  completedAgeSeconds: 3600,
  /** An hour of the busiest queue, at about 1 KiB each. */
  completedCountMax: 10_000,
  /** Failed jobs stay for whoever looks into them: a week, and not more than fits a few megabytes. */
  failedAgeSeconds: 7 * 24 * 3600,
  failedCountMax: 5_000,
  /** Of a queue's event stream, which nobody needs for long. */
  eventsMax: 1_000,
  /** Job data carries ids: [JOB-2]. */
  payloadBytesMax: 16 * 1024,
  /** A job's id; BullMQ puts it into keys. */
  jobIdLengthMax: 255,
  /** An enqueue that takes longer has failed; the outbox tries it again. */
  commandMs: 5_000,
  connectMs: 5_000,
  reconnectBaseMs: 50,
  reconnectCapMs: 2_000,
  /** Longer than any honest job between two turns of its event loop; then another worker takes the job over. */
  lockMs: 30_000,
  /** Finite, so that a connection that hangs after a reset is noticed; BullMQ adds a watchdog of its own. */
  blockSeconds: 5,
} as const
