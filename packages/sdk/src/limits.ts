/** Every limit and delay of the client. Each can be set in the options of `createClient`. */
export const sdkLimits = {
  /** Commands that may wait for an answer. More are refused at once with `queue_full`. */
  queueMax: 256,
  /** Commands in flight at once; the others wait in order. Half of the server's burst, so that a full window is never refused. */
  inFlightMax: 30,
  /** Commands for the lounge in flight at once, in addition: they have a queue of their own. */
  loungeInFlightMax: 10,
  /**
   * A command that an earlier client has left is not sent any more after this: nobody means it after a week. The server knows ids for 30 days at
   * least ([KEEP-3]), so none of them can take effect twice.
   */
  keptMaxMs: 7 * 86_400_000,
  /** A command without an answer is sent again after this. The server recognises its id. */
  resendMs: 5_000,
  /** How often a command that an edge did not take (rate limit, overload) is sent again before the caller gets the refusal. */
  retriesMax: 24,
  retryBaseMs: 200,
  retryCapMs: 5_000,
  /** Full jitter from the first attempt on, so that the clients of a dead edge do not all reconnect at once. */
  backoffBaseMs: 150,
  backoffCapMs: 5_000,
  /** From opening the socket to the first frame of the player's owner. A failover may happen in between. */
  connectTimeoutMs: 8_000,
  heartbeatMs: 10_000,
  /** A connection without any frame for this long after a heartbeat is dead. */
  heartbeatTimeoutMs: 5_000,
  /** How long `check` waits for its answer. Shorter, because the app has a reason to doubt the connection. */
  checkTimeoutMs: 2_000,
  /** Feed entries that the view keeps. */
  feedMax: 200,
  /** Messages of the lounge that the client keeps. */
  loungeMessagesMax: 100,
} as const

export type SdkLimits = { readonly [Name in keyof typeof sdkLimits]: number }
