/** Every bound and delay of an edge that is not a promise to clients (those are in the contract's limits). */
export const edgeLimits = {
  /** How often deadlines, silence and load are looked at: one timer for all connections, not one each. */
  sweepMs: 1_000,
  /** The seed client's figure. Browsers answer these pings by themselves. */
  heartbeatMs: 30_000,
  /** Frames kept while the token is checked. A client that resends its whole queue behind `init` sends fewer. */
  heldFramesMax: 128,
  /** Entries of one connection on their way into a stream: twice the burst that the rate limit would let through. */
  pendingPerConnectionMax: 128,
  /** The same for all connections: at the frame bound of 16 KiB that is 160 MB at the very worst. */
  pendingMax: 10_000,
  /** After so long an append counts as failed. Its outcome is unknown then; the command's id makes a repeat harmless. */
  appendDeadlineMs: 5_000,
  /** Tries for a `connect`; the client waits meanwhile, so not for long. */
  connectAttemptsMax: 3,
  /** Tries for a `disconnect`: with the delays below they outlast a restart of Redis. */
  disconnectAttemptsMax: 8,
  retryBaseMs: 200,
  retryCapMs: 5_000,
  /** What a client is told to wait when a stream is full or cannot be reached. */
  retryAfterMs: 1_000,
  /** `connect`, `disconnect` and `resync` may go this far past the bound for commands, for they free what commands hold. */
  lifecycleBacklogFactor: 2,
  /** Resyncs are spread: a whole state for everyone at once would be the next overload. 25 every 50 ms is 500 a second. */
  resyncBatchMax: 25,
  resyncPeriodMs: 50,
  /** How soon a slow reader that has caught up is given the state that was held for it. */
  heldFlushMs: 50,
  /** Sims whose counter is remembered. An edge outlives a few dozen. */
  simsMax: 1_024,
  /** Connections that have gone, remembered so that a sim that still writes to them is told once. */
  goneMax: 4_096,
  /** Addresses that are counted at once; beyond it the oldest are forgotten, which only ever lets more in. */
  addressesMax: 50_000,
  /** A closed socket that does not answer the closing handshake is cut after this. */
  closeGraceMs: 2_000,
  drainTickMs: 50,
  /** Clients that lose this edge by a drain come back after up to this long: the closes are spread already. */
  drainRetryMs: 250,
  /** For the last entries to leave, once all sockets are closed. */
  flushDeadlineMs: 3_000,
  /** What a shutdown may take beyond the drain itself. */
  shutdownGraceMs: 6_000,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 15_000,
  /** The longest refusal detail that is sent. */
  detailLengthMax: 200,
} as const
