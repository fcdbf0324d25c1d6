/** Every bound and delay of the client. Each may be set through the options of `createClient`. */
export const sdkLimits = {
  /** Commands kept until they are acknowledged; more are refused at once with `queue_full`. */
  queueMax: 256,
  /** Commands on the wire at once; the rest waits in order. Half of the server's burst, so that a full window is never refused. */
  inFlightMax: 30,
  /** A command that has no answer after so long is sent again; the server knows its id. */
  resendMs: 5_000,
  /** Refusals that may pass (rate limit, overload) are tried again so often, then handed to the caller. */
  retriesMax: 24,
  retryBaseMs: 200,
  retryCapMs: 5_000,
  /** Full jitter from the first attempt on: the clients of a dead edge must not come back as one. */
  backoffBaseMs: 150,
  backoffCapMs: 5_000,
  /** From opening the socket to the first word of the player's owner. A failover may happen in between. */
  connectTimeoutMs: 8_000,
  heartbeatMs: 10_000,
  /** Silence after a heartbeat, whatever might have come, that means that the connection is dead. */
  heartbeatTimeoutMs: 5_000,
  /** Feed entries kept. */
  feedMax: 200,
} as const

export type SdkLimits = { readonly [Name in keyof typeof sdkLimits]: number }
