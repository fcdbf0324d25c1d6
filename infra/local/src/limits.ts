/** Bounds and periods for starting, watching and stopping a local cluster. */
export const limits = {
  /**
   * Ports lie below the range that systems use for outgoing connections (Linux: 32768 and up). Otherwise a client that keeps dialling a
   * stopped server can get the server's port as its source port, connect to itself, and block the port.
   */
  portFirst: 14_000,
  /** A Redis Cluster node also uses port + 10000, which must stay below 32768 too. */
  portLast: 22_699,
  portTriesMax: 200,
  /** Another process can take a chosen port before the service binds it. */
  bindTriesMax: 5,
  /** The first start of MySQL on a slow disk takes tens of seconds. */
  serviceReadyMs: 120_000,
  nodeReadyMs: 60_000,
  /** The memory of a Redis. A cluster on one machine uses some ten megabytes, and its unread streams have at most 8 MB for each edge. */
  redisMemoryBytes: 512 * 1024 * 1024,
  /** Haproxy reloads in a fraction of a second. */
  reloadMs: 10_000,
  probePeriodMs: 20,
  probeTimeoutMs: 2_000,
  /**
   * Everything must be down 10 s after Ctrl-C: edges get 2.5 s, then sims and workers 4 s, then the services 2.5 s. The members of a group
   * stop at the same time. A process that is slower is killed, which loses nothing that was acknowledged.
   */
  edgeStopMs: 2_500,
  nodeStopMs: 4_000,
  serviceStopMs: 2_500,
  /** Short, because when all sims stop, no sim is left to take over partitions. */
  simDrainMs: 1_500,
  /** An edge spreads the closing of its sockets over this time. It needs the rest of `edgeStopMs` to shut down. */
  edgeDrainMs: 1_000,
  killMs: 5_000,
  /** An interrupted start gets this long twice: MySQL creates its data folder in 5 s, MariaDB in half a second. */
  interruptedMs: 3_500,
  /** How much of its log is shown when a process does not start. */
  logTailBytes: 4 * 1024,
  /** [LOG-2] A log file that is longer is rotated, and this many older parts are kept. A node logs some MB a day when nothing is wrong. */
  logBytesMax: 16 * 1024 * 1024,
  logPartsKept: 3,
  logCheckMs: 10_000,
  /** How much of a node's log is searched for the reason of its shutdown. The lines of a whole shutdown need a tenth of it. */
  farewellBytes: 64 * 1024,
  /** A crashed node is started again after 200 ms, 400 ms, … 10 s. After a minute without a crash the delay starts at 200 ms again. */
  restartBaseMs: 200,
  restartCapMs: 10_000,
  restartForgetMs: 60_000,
  /** npm, the terminal and a shell may each deliver the same Ctrl-C. Signals within this time count as one. */
  sameSignalMs: 1_000,
  /** How often the list of the nodes that Prometheus scrapes is compared with the nodes, and how long it keeps the figures. */
  targetsPeriodMs: 1_000,
  figuresKeptDays: 2,
  /** The period of the figures of `npm start -- --observe`. */
  scrapeSeconds: 5,
  dockerInfoMs: 3_000,
  dockerPullMs: 600_000,
  /** It takes one to three minutes. */
  debootstrapMs: 300_000,
  /**
   * The data of tests is in memory if a folder there has this much room, and the machine this much memory. The tests that run at the same time
   * use up to 1 GB for data, and their processes 4 GB.
   */
  testDataRoomBytes: 2 * 1024 ** 3,
  testDataMemoryBytes: 8 * 1024 ** 3,
  /** For each kind, so that a typing error does not start a thousand processes. */
  nodesMax: 64,
} as const
