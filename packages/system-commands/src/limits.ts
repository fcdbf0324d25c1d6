/** Every bound of the sender. */
export const senderLimits = {
  /**
   * How long one delivery tries. Longer than the takeover of a partition, shorter than the time that a draining worker gives its jobs. The
   * caller tries again later.
   */
  deliverMs: 6_000,
  /** A command that is appended and has no outcome by then is appended again: Redis may have lost it, or its owner could not apply it. */
  resendMs: 2_000,
  /** The first and the longest wait before the record is asked for the outcome. A commit takes some milliseconds. */
  pollBaseMs: 20,
  pollCapMs: 320,
  /** The first and the longest wait after a failed append. */
  retryBaseMs: 100,
  retryCapMs: 1_000,
  /**
   * Entries that may wait in a partition. Twice the usual limit of commands (BACKLOG_MAX of the edges), because what services send is little
   * and was decided already.
   */
  backlogMax: 20_000,
} as const
