/** Every bound of a sim, with its reason. */
export const simLimits = {
  // Commits

  /** Commands of one commit. More would hold row locks longer without making the round trip cheaper for each. */
  batchCommandsMax: 64,
  /** Snapshots in one commit; the rest waits for the next. */
  snapshotsPerCommitMax: 32,
  /** A player's commands between two snapshots: a takeover replays at most so many. */
  snapshotEveryCommands: 64,
  /** Cursor moves without commands are committed after this time. */
  idleCommitMs: 500,
  /** After so many refused commits in a row a lane commits entry by entry, so that the refused entry is found. */
  oneByOneAfterFailures: 3,
  /** After so many entries in a row that were committed without a refusal, a lane commits whole batches again. */
  oneByOneCleanEntries: 64,
  /** Players, ids and entries that are remembered because they may have made a commit fail. */
  suspectsMax: 10_000,
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
  /** While the lease is in doubt, it is checked this often. */
  leasePollMs: 50,

  // Ownership

  /** The record is compared with the ring this often, even if nothing seems to have changed. */
  reconcileMs: 1000,
  /** How long a partition that another node has acquired is left alone: the memberships of both nodes agree by then. */
  lostMs: 1000,
  /** Wait before ring and record are compared again because the nodes' views differed for a moment. */
  reconcileSoonMs: 100,
  /** Partitions that move in one step: few, so that each one's pause stays short. */
  movePartitionsMax: 8,
  /** A node that is asked for partitions answers after a few commits, milliseconds; after this time the answer counts as lost. */
  askTimeoutMs: 1000,
  /** A partition that nobody has taken for this long is rescued by the nodes of the newest version: [MOVE-3]. */
  rescueAfterMs: 3000,
  /** How long a partition with state newer than this node is left alone: [MOVE-3]. */
  tooNewMs: 60_000,
  /** Players of a gone edge who are marked as disconnected in one go: as many as one commit snapshots. */
  disconnectPlayersMax: 32,
  /** An edge that is missing from the membership for this long is gone, and so are its connections. */
  edgeGoneMs: 400,

  // Lives in memory

  /** How long a life stays in memory after its connection has gone, so that a client that comes back soon resumes from the buffer. */
  lingerMs: 30_000,
  /** Partitions whose connected players are listed at once after a takeover: few, so that the answer does not block the event loop. */
  listPartitionsMax: 8,
  /** Lives loaded at once: few, so that a command whose life must be loaded out of turn does not wait long. */
  loadLivesMax: 32,
  /** Tries of a life that cannot be loaded although the record answers. */
  loadTries: 3,
  /** How long a lane goes on without such a life before it tries again. */
  unreadableMs: 300_000,
  /** Work done in one go while lives are rebuilt after a takeover, before other work has its turn. */
  warmSliceMs: 8,
  /** A life is not advanced more often than this, however fast its clock: frames are coalesced anyway. */
  wakeMsMin: 100,

  // Time

  /**
   * How far a committed watermark is ahead of the time that a client was told: [TIME-3]. After a crash the next owner's lives wait for so
   * long at most. While players are told something, a lane commits one about as often.
   */
  toldLeadMs: 1000,
  /** A watermark that is ahead by less is renewed with the next batch that is sent anyway. */
  toldRenewMs: 700,
  /** A watermark that is ahead by less is renewed by a commit of its own, early enough that hardly any frame waits for it. */
  toldReserveMs: 300,
  /** A step of the cluster's time is noticed within this time, and the lives are advanced. */
  stepNoticedMs: 1000,

  // Output

  /** Least time between two state updates of one player, unless a command or an event causes one. */
  stateMsMin: 200,
  /** Most game time between two state updates: the original client's protocol has one per game hour. */
  stateMinutes: 60,
  /** Frames of one entry to an edge. A larger flush is split, so that an edge never parses megabytes in one go. */
  framesPerEntryMax: 512,

  // Shutdown

  /** Time for the lanes to stop and for the last frames to leave: a round trip. */
  stopMs: 500,
  /** Time for the steps after the drain. They are round trips. */
  shutdownGraceMs: 2000,
} as const
