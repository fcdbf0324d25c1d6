/** Every bound of a sim. */
export const simLimits = {
  /** [OPS-10] Hops of the last commands that are kept for `lifegrid trace`, three for each command. They take about 3 MB. */
  tracedHopsMax: 30_000,
  /** [OPS-9] Trace contexts in one log line about several commands. Each is a pass over the hops. */
  loggedContextsMax: 8,
  // Commits

  /**
   * Commands in one commit. More would hold row locks longer, and each command's share of the round trip is already
   * small.
   */
  batchCommandsMax: 64,
  /** Commits of all lanes at a time. The other lanes gather meanwhile. */
  commitsMax: 1,
  /** A commit that takes longer no longer counts as one of these: one lane whose commit is slow does not hold up the others. */
  commitTurnMs: 25,
  /** Snapshots in one commit; the rest waits for the next. */
  snapshotsPerCommitMax: 32,
  /** [LANE-5] A player's commands between two snapshots, for a player who sends as fast as a person. */
  snapshotEveryCommands: 64,
  /** The least time between two snapshots of a connected life that sends faster. */
  snapshotEveryMs: 30_000,
  /** The most commands between two snapshots: what a takeover replays of one life at most. */
  snapshotCommandsMax: 512,
  /** Cursor moves without commands are committed after this time. */
  idleCommitMs: 500,
  /** After this many refused commits in a row, a lane commits one entry at a time, to find the refused one. */
  oneByOneAfterFailures: 3,
  /** After this many entries in a row without a refusal, a lane commits whole batches again. */
  oneByOneCleanEntries: 64,
  /** Players, ids and entries that are remembered because they may have made a commit fail. */
  suspectsMax: 10_000,
  /** A lane that has not been able to commit for this long is reported to operators. */
  laneFailsMs: 10_000,
  /**
   * A lane counts as recovered when its last failure is older than this and it has nothing to commit. Longer than any
   * wait before a retry.
   */
  laneQuietMs: 15_000,
  /** First and longest wait before a failed operation is tried again. */
  retryMsBase: 50,
  retryMsMax: 5000,

  // Intake

  /** Tries of a command that throws, before it is quarantined. */
  commandTries: 3,
  /** Outcomes kept for a life in memory, so that a repeated id is recognised at once: [CMD-5]. */
  recentOutcomesMax: 256,
  /** Entries that a partition's stream may hold behind the cursor before it is trimmed. */
  trimEntries: 32,
  /**
   * Entries are processed for this long before everything else has a turn: the other lanes, commits, and the renewal
   * of the session. One read of a lane can have thousands of entries.
   */
  entriesSliceMs: 8,
  /** While the lease is in doubt, it is checked this often. */
  leasePollMs: 50,

  // Ownership

  /** The record is compared with the ring this often, even if nothing seems to have changed. */
  reconcileMs: 1000,
  /** A partition that another node has acquired is not claimed for this long. By then both nodes see the same membership. */
  lostMs: 1000,
  /** Wait before ring and record are compared again because the nodes' views differed for a moment. */
  reconcileSoonMs: 100,
  /** Partitions that move in one step: few, so that each one's pause stays short. */
  movePartitionsMax: 8,
  /** [MOVE-4] Partitions that operators may pin to one sim. They are in its session, which every node reads when a session changes. */
  pinsMax: 256,
  /** A node that is asked for partitions answers after a few commits, in milliseconds. After this time the answer counts as lost. */
  askTimeoutMs: 1000,
  /** A partition that nobody has taken for this long is rescued by the nodes of the newest version: [MOVE-3]. */
  rescueAfterMs: 3000,
  /** A partition with state newer than this node is not claimed for this long: [MOVE-3]. */
  tooNewMs: 60_000,
  /**
   * Players of a gone edge who are marked as disconnected in one commit: the same number as snapshots in one commit.
   */
  disconnectPlayersMax: 32,
  /** Connections to MySQL for global events and leaderboards: one for each. */
  loungeConnections: 2,
  /** Time between two looks at the global events in the record: [LOUNGE-19]. */
  multipliersMs: 1000,
  /** Lives that are told of global events in one commit: as many as are disconnected in one. */
  multipliersLivesMax: 32,
  /** [LOUNGE-16] Every so often a part of the partitions has its turn to raise what its connected lives have reached. */
  boardTurnMs: 5_000,
  /** The number of parts: each has its turn once a minute. */
  boardTurns: 12,
  /** Lives whose standings are written in one statement: at most 12 rows each. */
  boardLivesMax: 50,
  /** Lives whose last standings a sim remembers: more than it has connected. */
  boardKnownMax: 50_000,
  /** An edge that is missing from the membership for this long is gone, and so are its connections. */
  edgeGoneMs: 400,

  // Lives in memory

  /** How long a life stays in memory after its connection has gone, so that a client that comes back soon resumes from the buffer. */
  lingerMs: 30_000,
  /** Partitions whose connected players are listed at once after a takeover: few, so that the answer does not block the event loop. */
  listPartitionsMax: 8,
  /** Lives loaded at once: few, so that a command whose life is loaded out of turn does not wait long. */
  loadLivesMax: 32,
  /** Tries of a life that cannot be loaded although the record answers. */
  loadTries: 3,
  /** After this time a lane tries to load such a life again. */
  unreadableMs: 300_000,
  /** Lives are rebuilt for this long after a takeover before other work runs. */
  warmSliceMs: 8,
  /** The least time between two advances of a life, even if its clock is fast, because frames are coalesced anyway. */
  wakeMsMin: 100,

  // Time

  /**
   * How far a committed watermark is ahead of the time that a client was told: [TIME-3]. After a crash the next owner's lives wait at
   * most this long. While players get frames, a lane commits a watermark about this often.
   */
  toldLeadMs: 1000,
  /** A watermark that is ahead by less is renewed with the next batch that is sent anyway. */
  toldRenewMs: 700,
  /** A watermark that is ahead by less is renewed by a commit of its own, early enough that hardly any frame waits for it. */
  toldReserveMs: 300,
  /** A step of the cluster's time is noticed within this time, and the lives are advanced. */
  stepNoticedMs: 1000,

  // Output

  /** The least time between two state updates of one player, unless a command or an event causes one. */
  stateMsMin: 200,
  /**
   * The least time between two comparisons of a player's people with what was sent, unless a command is answered. At the fastest speed a game
   * day takes 288 ms, and of 32 people about one a second changes.
   */
  peopleMsMin: 1000,
  /** The most game time between two state updates: the original client's protocol has one per game hour. */
  stateMinutes: 60,
  /** Frames, and their bytes, of one entry to an edge. More is split, so that an edge never parses megabytes in one go. */
  entryFramesMax: 512,
  entryBytesMax: 256 * 1024,
  /**
   * Frames, and their bytes, that wait for the append to an edge that is in flight. A thousand playing clients cause
   * some megabytes when Redis does not answer for a few seconds. More is dropped, and the edge gets the whole state of
   * its players instead.
   */
  waitingFramesMax: 32_768,
  waitingBytesMax: 16 * 1024 * 1024,
  /**
   * Wait after a failed append to an edge. Frames are gathered meanwhile, so that they do not fail one by one in
   * appends of their own.
   */
  publishRetryMs: 200,
  /** The content of a catalogue part is sent to an edge again after this time, if the edge still does not have it. */
  contentAgainMs: 1000,
  /** Wait before an entry is offered again to an edge that has too much to read. An edge reads a full stream in a few of these. */
  fullRetryMs: 50,
  /** When no append to an edge has succeeded for this long, it is reported to operators. An append takes a round trip. */
  publishStallMs: 2000,

  // Shutdown

  /** Time for the lanes to stop and for the last frames to be sent: a round trip. */
  stopMs: 500,
  /** Time for the steps after the drain. They are round trips. */
  shutdownGraceMs: 2000,
} as const
