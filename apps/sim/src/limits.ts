/** Every bound of a sim, with its reason. */
export const simLimits = {
  /** Commands of one commit. More would hold row locks longer without making the round trip cheaper for each. */
  batchCommandsMax: 64,
  /** A player's commands between two snapshots: what a takeover has to replay at most. */
  snapshotEveryCommands: 64,
  /** Snapshots that ride on one commit; the rest waits for the next. */
  snapshotsPerCommitMax: 32,
  /** Outcomes kept for a resident life, so that a repeated id is known at once: [CMD-5]. */
  recentOutcomesMax: 256,
  /** Partitions that move in one step: few, so that each one's pause stays short. */
  movePartitionsMax: 8,
  /** Asked for partitions, a node answers within its own commits, milliseconds; after so long the answer counts as lost. */
  askMs: 1000,
  /** A node that did not give what was asked for has another view of the membership, for a moment. */
  askAgainMs: 100,
  /** How long a life stays in memory after its connection has gone, so that a short absence resumes from the buffer. */
  lingerMs: 30_000,
  /** A resident is not woken more often than this, however fast its clock: frames are coalesced anyway. */
  wakeMsMin: 100,
  /** State updates of one player are at least so far apart, unless a command or an event makes one due. */
  stateMsMin: 200,
  /** And at most so far, in game minutes: the seed sends its update every game hour. */
  stateMinutes: 60,
  /** An edge that is missing from the membership for so long is gone, and so are its connections. */
  edgeGoneMs: 400,
  /** The record is compared with the ring so often even if nothing seems to have changed. */
  reconcileMs: 1000,
  /** Cursor moves that carry no command are committed after so long. */
  idleCommitMs: 500,
  /** Entries that a partition's stream may hold behind the cursor before it is trimmed. */
  trimEntries: 32,
  /** Failed commits of a lane in a row from which on it commits entry by entry, so that the one at fault is found. */
  carefulAfterFailures: 3,
  /** Players, ids and entries that are remembered for having made a commit fail. */
  suspectsMax: 10_000,
  /** Tries of a command that throws, before it is quarantined. */
  commandTries: 3,
  /** First and longest wait before a failed actor or lane is tried again. */
  retryMsBase: 50,
  retryMsMax: 5000,
  /** A partition that nobody has taken for so long is rescued by the nodes of the newest version: [MOVE-3]. */
  orphanMs: 3000,
  /** How long a partition whose state is newer than this node knows is left alone: [MOVE-3]. */
  tooNewMs: 60_000,
  /** Lives loaded in one go after a takeover: few, so that a command whose life has to be loaded out of turn does not wait long. */
  loadLivesMax: 32,
  /** Work done in one go while warming lives after a takeover, before the loop is given to others. */
  warmSliceMs: 8,
} as const
