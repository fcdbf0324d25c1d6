/**
 * Every Redis key and channel of the cluster layer. What stands in braces is the hash tag: keys with the same one lie on the
 * same master of a Redis Cluster, so that one script or one blocking read may touch them together.
 */
export const keys = {
  /** The commands of a partition. A lane's streams share its tag: [CMD-4]. */
  commands: (lane: number, partition: number): string => `{l${lane}}:cmd:${partition}`,
  /** A player's rate limit. It has the lane's tag because it is checked in the same step as the append. */
  rateLimit: (lane: number, player: string): string => `{l${lane}}:rl:${player}`,
  /** Wakes a reader that blocks on the lane, so that it takes up a change of its partitions at once. */
  nudge: (lane: number, reader: string): string => `{l${lane}}:nudge:${reader}`,
  /** What is on its way to the players of an edge: [OUT-1]. */
  outbound: (edge: string): string => `{out:${edge}}`,
  /** One node's session: [LEASE-1]. */
  session: (id: string): string => `${sessionPrefix}${id}`,
  /** The ids of all sessions, scored by when they expire. */
  sessions: '{sess}:nodes',
  /** Rises with every change of the sessions, except a change of a load. */
  sessionsVersion: '{sess}:version',
  /** The time at which a watcher last took the turn to check the connections of all sessions. */
  sessionsTurn: '{sess}:turn',
  /** The topology of the cluster: [TOPO-1]. */
  topology: '{sess}:topology',
  /** Never written: routes a question for the time to the one master whose clock is the cluster's, [TIME-1]. */
  time: '{sess}:time',
  /** Written by health checks, to see whether the master of the sessions, or of a lane, takes writes: [REDIS-1]. */
  probe: (lane?: number): string => (lane === undefined ? '{sess}:probe' : `{l${lane}}:probe`),
  /** A pub/sub channel, not a key. */
  notify: (nodeId: string): string => `notify:${nodeId}`,
} as const

/** A session's key is this and its id. The script that reads all sessions builds the keys itself. */
export const sessionPrefix = '{sess}:node:'
