/** Every bound on what a client may send, and on what is kept for it. One file, so that nobody has to look for a number. */
export const limits = {
  /** A client's frame. The longest honest one, a chat message with an id, is under 2 KiB. */
  frameBytesMax: 16 * 1024,
  /** Nesting of a client's frame. The deepest honest one has 4 levels. */
  frameDepthMax: 8,
  commandIdLengthMax: 64,
  playerIdLengthMax: 64,
  tokenLengthMax: 2048,
  nameLengthMax: 40,
  /** The seed's figure. */
  commandsPerMinute: 30,
  /** What may come at once after a rest, so that a queue sent after a reconnect is not refused. */
  commandBurst: 60,
  /** Bad frames in a row before the connection is closed: a broken client should notice, not hammer. */
  badFramesMax: 20,
  connectionsPerIpMax: 200,
  /** Connections of one player, over all edges: each is two entries of its journal. Nobody honest loses one every other second. */
  connectsPerMinute: 30,
  connectBurst: 30,
  /** Handshakes of one address, at one edge: three times what it may hold open, so that a full house can come back at once. */
  handshakesPerMinute: 600,
  /** Frames of one connection, of whatever kind: a hundred times what a player may command, and a resent queue fits into the burst. */
  framesPerSecond: 50,
  frameBurst: 200,
  /** Frames refused as too fast, without a rest between them, before the connection is closed. */
  framesOverMax: 100,
  initDeadlineMs: 10_000,
  /** Two missed heartbeats of 30 s, the seed client's figure, and some grace. */
  idleMsMax: 75_000,
  /** Held in a connection's send buffer before state updates are coalesced. */
  outboundBytesSoft: 64 * 1024,
  /** Held for a connection in all before it is closed as a slow reader. */
  outboundBytesMax: 1024 * 1024,
  /** Frames kept for a player so that a short absence can be resumed. */
  resumeFramesMax: 256,
  resumeBytesMax: 128 * 1024,
} as const

/** The seed's six speed values, slowest first. A value v plays 5000 / v game minutes a second. */
export const speedValues = [10000, 1000, 500, 50, 20, 1] as const
export type SpeedValue = (typeof speedValues)[number]
