/**
 * Every Redis key and channel of the cluster layer. The part in braces is the hash tag. Keys with the same tag are on the same master of a
 * Redis Cluster, so one script or one blocking read can use them together.
 */
export const keys = {
  /** The commands of a partition. A lane's streams share its tag: [CMD-4]. */
  commands: (lane: number, partition: number): string => `{l${lane}}:cmd:${partition}`,
  /** A player's rate limit. It has the lane's tag because it is checked in the same step as the append. */
  rateLimit: (lane: number, player: string): string => `{l${lane}}:rl:${player}`,
  /** Ends the blocking read of a lane, so that the reader sees a change of its partitions at once. */
  nudge: (lane: number, reader: string): string => `{l${lane}}:nudge:${reader}`,
  /** The stream of messages for the players of an edge: [OUT-1]. */
  outbound: (edge: string): string => `{out:${edge}}`,
  /** The bytes that the stream of an edge holds and the edge has not read. */
  outboundBytes: (edge: string): string => `{out:${edge}}:bytes`,
  /** One node's session: [LEASE-1]. */
  session: (id: string): string => `${sessionPrefix}${id}`,
  /** The ids of all sessions, scored by their expiry time. */
  sessions: '{sess}:nodes',
  /** Rises with every change of the sessions, except a change of a load. */
  sessionsVersion: '{sess}:version',
  /** The time at which a watcher last took the turn to check the connections of all sessions. */
  sessionsTurn: '{sess}:turn',
  /** The topology of the cluster: [TOPO-1]. */
  topology: '{sess}:topology',
  /** Never written. Routes `time.lua` to the one master whose clock is the cluster's: [TIME-1]. */
  time: '{sess}:time',
  /** Written by health checks, to see whether the master of the sessions, or of a lane, accepts writes: [REDIS-1]. */
  probe: (lane?: number): string => (lane === undefined ? '{sess}:probe' : `{l${lane}}:probe`),
  /** A token bucket of an address or an account, for HTTP: [AUTH-8]. */
  bucket: (name: string): string => `bucket:${name}`,
  /** A single-use ticket for a socket: [AUTH-9]. */
  ticket: (hash: string): string => `ticket:${hash}`,
  /** What a player, or everybody, has spent of the budget of a day: [TALK-5]. */
  spent: (day: string, player?: string): string =>
    player === undefined ? `{spent}:${day}` : `{spent}:${day}:${player}`,
  /** [LOUNGE-2] What happens in the lounge. Every edge reads it. */
  loungeFeed: '{lounge}:feed',
  /** [LOUNGE-4] The id of the last entry of the feed that is in the record. */
  loungeStored: '{lounge}:stored',
  /** Who stores the entries of the feed at the moment. */
  loungeStoring: '{lounge}:storing',
  /** [LOUNGE-5] How many connections each edge has. */
  loungeOnline: '{lounge}:online',
  /** [LOUNGE-6] A token bucket of an address. */
  loungeBucket: (address: string): string => `{lounge}:rl:${address}`,
  /** The id of a post by its sender's own name for it. */
  loungeOnce: (name: string): string => `{lounge}:once:${name}`,
  /** [LOUNGE-9] A leaderboard: scorers by their values. */
  board: (board: string, period: string): string => `{lounge}:board:${board}:${period}`,
  /** There while the leaderboard has everybody who is in the record. */
  boardIsWhole: (board: string, period: string): string => `{lounge}:whole:${board}:${period}`,
  /** A pub/sub channel, not a key. */
  notify: (nodeId: string): string => `notify:${nodeId}`,
} as const

/** A session's key is this and its id. The script that reads all sessions builds the keys itself. */
export const sessionPrefix = '{sess}:node:'
