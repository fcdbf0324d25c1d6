/** Every bound and delay of an edge that is not a promise to clients. Those are in the contract's limits. */
export const edgeLimits = {
  /** How often deadlines, silence and load are checked. One timer serves all connections. */
  checkPeriodMs: 1_000,
  /** As in the original client's protocol. Browsers answer these pings by themselves. */
  heartbeatMs: 30_000,
  /** Frames held while the token is checked. A client that resends its whole queue after `init` sends fewer. */
  heldFramesMax: 128,
  /** Pending appends of one connection: twice the burst that the rate limit allows. */
  pendingPerConnectionMax: 128,
  /** Commands of one connection that are under way to Redis together: when the rate limit refuses them, each has cost a call. */
  appendsPerConnectionMax: 8,
  /** Reads of an edge that are under way in a lane. With answers after 5 ms and 8 lanes, that is 1600 a second: more than its players need. */
  readsPerLaneMax: 1,
  /** Messages of one page of a conversation. With 300 bytes each, they are 8 KB. */
  pageMessagesMax: 25,
  /** Earlier conversations of one page, and their latest messages: as many as the game shows of the latest ones. */
  pageConversationsMax: 6,
  pageConversationMessagesMax: 4,
  /** As how many commands such a page counts: one for each 4 KB. */
  pageCommands: 2,
  /** A read that has no answer by then makes room for the next one. */
  readAnswerMs: 2_000,
  /** Pending appends of all connections. With frames of at most 16 KiB they take 160 MB in the worst case. */
  pendingMax: 10_000,
  /** [OPS-10] Hops of the last commands that are kept for `lifegrid trace`, three for each command. They take about 3 MB. */
  tracedHopsMax: 30_000,
  /** Commands whose time until the answer is being measured. More than are under way at a busy edge; each takes about 150 bytes. */
  measuredCommandsMax: 20_000,
  /** An append that takes longer counts as failed. Its outcome is unknown then; the command's id makes a repeat harmless. */
  appendDeadlineMs: 5_000,
  /** Attempts to append a `connect`. Few, because the client waits meanwhile. */
  connectAttemptsMax: 3,
  /** Attempts to append a `disconnect`. With the delays below they last longer than a restart of Redis. */
  disconnectAttemptsMax: 8,
  /** Attempts to tell the other edges of ended sessions. They last longer than a restart of Redis. */
  revokeAttemptsMax: 10,
  retryBaseMs: 200,
  retryCapMs: 5_000,
  /** How long a client is asked to wait when a stream is full or cannot be reached. */
  retryAfterMs: 1_000,
  /** How long a client is asked to wait when its address has too many connections. One of them must end first, so there is no hurry. */
  fullRetryAfterMs: 5_000,
  /** `connect`, `disconnect` and `resync` may exceed the backlog limit of commands by this factor, because they free what commands hold. */
  lifecycleBacklogFactor: 2,
  /** Resyncs are spread, because sending every client its whole state at once would overload the sims. 25 every 50 ms is 500 a second. */
  resyncBatchMax: 25,
  resyncPeriodMs: 50,
  /** How often a slow client with a held update is checked. */
  heldFlushMs: 50,
  /** Versions of a part of the catalogue that are held: those of a few releases. A part has at most 25 KB. */
  catalogueVersionsMax: 4,
  /** Sims whose entry counter is remembered. An edge sees a few dozen in its lifetime. */
  simsMax: 1_024,
  /** Closed connections that are remembered, so that a sim that still writes to one gets its `disconnect` once more. */
  goneMax: 4_096,
  /** Addresses that a limiter remembers. Beyond it the least recently used is forgotten, which only admits more. */
  addressesMax: 50_000,
  /** How long a guest waits for the count over all edges. It is one round trip to Redis. */
  guestCountMs: 500,
  /** A socket whose peer does not answer the closing handshake is cut after this. */
  closeGraceMs: 2_000,
  /** Pieces in which a frame may arrive. A frame of the largest size arrives in about 12 packets, or 31 on the smallest links. */
  chunksPerFrameMax: 256,
  drainTickMs: 50,
  /** Clients that a drain closes reconnect after a random delay up to this. The closes are spread already. */
  drainRetryMs: 250,
  /** How long a stopping edge waits for its last entries after all sockets are closed. */
  flushDeadlineMs: 3_000,
  /** How long a shutdown may take in addition to the drain. */
  shutdownGraceMs: 6_000,
  /** How long a browser may keep the answer to a preflight. Chromium keeps none for longer than two hours. */
  preflightMaxAgeS: 3_600,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 15_000,
  /** [SHARE-3] Shared pages and their pictures that one address may ask for in a minute. */
  sharedPagesPerMinute: 60,
  /** The largest report of a store. Stripe's events have up to some tens of kilobytes. */
  storeReportBytesMax: 256 * 1024,
  /** The longest refusal detail that is sent. */
  detailLengthMax: 200,
} as const
