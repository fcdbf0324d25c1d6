/** Bounds and periods of starting, watching and stopping a cluster on one machine. */
export const limits = {
  /**
   * Ports are taken from below the range from which systems give outgoing connections theirs (Linux: 32768 and up). Otherwise a client
   * that keeps dialling a stopped server can be given the server's own port as its source, connect to itself, and hold the port for ever.
   */
  portFirst: 14_000,
  /** A Redis Cluster bus stands at port + 10000, and must stay below 32768 too. */
  portLast: 22_699,
  portTriesMax: 200,
  /** A chosen port can be taken by another process before the service has bound it. */
  bindTriesMax: 5,
  /** The first start of MySQL on a slow disk takes tens of seconds. */
  serviceReadyMs: 120_000,
  nodeReadyMs: 60_000,
  probePeriodMs: 20,
  probeTimeoutMs: 2_000,
  /**
   * Everything has to be down 10 s after Ctrl-C: edges have 2.5 s, then sims and workers 4 s, then the services 2.5 s, each group all at
   * once. What is slower is killed, which costs nothing that was acknowledged.
   */
  edgeStopMs: 2_500,
  nodeStopMs: 4_000,
  serviceStopMs: 2_500,
  /** When all sims leave there is nobody to hand partitions to, and no reason to wait long for it. */
  simDrainMs: 1_500,
  /** Over which an edge spreads the closing of its sockets; it needs the rest of `edgeStopMs` to leave. */
  edgeDrainMs: 1_000,
  killMs: 5_000,
  /** An interrupted start gets twice this long to come to its end: MySQL makes its data folder in 5 s, MariaDB in half a second. */
  interruptedMs: 3_500,
  /** Shown of a log when its process did not start. */
  logTailBytes: 4 * 1024,
  /** Of an ended node's log, in which it must have said why it went: the lines of a whole shutdown are a tenth of it. */
  farewellBytes: 64 * 1024,
  /** A crashed node comes back after 200 ms, 400 ms, … 10 s; a minute without a crash forgets the earlier ones. */
  restartBaseMs: 200,
  restartCapMs: 10_000,
  restartForgetMs: 60_000,
  /** npm, the terminal and a shell may each pass on the same Ctrl-C; what comes within this time is the same press. */
  sameSignalMs: 1_000,
  dockerInfoMs: 3_000,
  dockerPullMs: 600_000,
  /** For each kind; a slip of the finger should not start a thousand processes. */
  nodesMax: 64,
} as const
