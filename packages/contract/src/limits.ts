/** Every limit on what a client may send, and on what the server keeps for it. */
export const limits = {
  /** The size of a client's frame. The longest useful one, a chat message with an id, is under 2 KiB. */
  frameBytesMax: 16 * 1024,
  /** The nesting of a client's frame. The deepest valid one has 4 levels. */
  frameDepthMax: 8,
  commandIdLengthMax: 64,
  /** The version in `have`. */
  catalogueVersionLengthMax: 64,
  playerIdLengthMax: 64,
  /** The id of the record's history in `init`. */
  historyLengthMax: 64,
  /** The id of the running client in `init`. */
  clientIdLengthMax: 16,
  tokenLengthMax: 2048,
  nameLengthMax: 40,
  /** RFC 5321: a path has at most 256 characters, with its brackets. */
  emailLengthMax: 254,
  passwordLengthMin: 8,
  passwordLengthMax: 128,
  mailTokenLengthMax: 64,
  attemptLengthMax: 64,
  deviceLengthMax: 64,
  sessionIdLengthMax: 32,
  consentVersionLengthMax: 32,
  /** Lives of one account, archived ones included. */
  livesMax: 20,
  /** As in the original client's protocol. A read with a large answer counts as several: see `cost` in each read. */
  commandsPerMinute: 30,
  /** Commands that may come at once after a rest, so that a queue that is resent after a reconnect is not refused. */
  commandBurst: 60,
  /** A read costs a command for each started so many bytes of its usual largest answer. */
  answerBytesPerCommand: 4 * 1024,
  /** Bad frames in a row after which the connection is closed, so that a broken client is noticed. */
  badFramesMax: 20,
  /**
   * Connections of one address at one edge. A whole school, or some hundred customers of a mobile carrier, share one IPv4 address. It is a
   * tenth of what an edge holds by default, so that one address cannot fill the edge.
   */
  connectionsPerIpMax: 2_000,
  /** New connections of one player, over all edges. Each adds two entries to the journal. One every two seconds is more than enough. */
  connectsPerMinute: 30,
  connectBurst: 30,
  /** Handshakes of one address at one edge: three times the open connections it may have, so that all of them can reconnect at once. */
  handshakesPerMinute: 6_000,
  /**
   * Frames of any kind on one connection, including pings, pongs and fragments: a hundred times the rate of commands.
   * The burst holds a whole resent queue.
   */
  framesPerSecond: 50,
  frameBurst: 200,
  /** Frames refused as too fast, without a rest between them, after which the connection is closed. */
  framesOverMax: 100,
  /**
   * Bytes of one connection. A command has about 100 bytes, so this is six times the bytes of all commands that the
   * limit of frames admits.
   */
  bytesPerSecond: 32 * 1024,
  /** A burst holds a whole resent queue of the longest useful frames. */
  byteBurst: 256 * 1024,
  /** Fragments of one message. Browsers and common libraries send none; a server keeps each until the message ends. */
  fragmentsMax: 16,
  /** From the first byte of a message or frame to its last, so that nobody makes the server keep unfinished ones. */
  messageDeadlineMs: 10_000,
  initDeadlineMs: 10_000,
  /** How long before the end of its token a connection gets `tokenExpiring`. */
  tokenNoticeMs: 60_000,
  /** Two missed heartbeats of 30 s, as in the original client's protocol, and some grace. */
  idleMsMax: 75_000,
  /** A message of the lounge, and a nickname, in characters as a person counts them. The first is a promise of the lounge's protocol. */
  chatLengthMax: 50,
  nicknameLengthMax: 32,
  /** UTF-16 units of one visible character. A family of four with skin tones has 19. */
  unitsPerCharacterMax: 20,
  /** The id of a message of the lounge. */
  chatIdLengthMax: 32,
  /** Entries of one part of a leaderboard. */
  leaderboardPageMax: 50,
  /** The largest score. All whole numbers up to it are exact in JSON. */
  scoreMax: Number.MAX_SAFE_INTEGER,
  /** Unread bytes of a connection above which its state updates are held and merged. */
  outboundBytesSoft: 64 * 1024,
  /**
   * Unread bytes of a connection above which the client must read on: one that does not read within `slowReaderMs` is closed as a slow
   * reader. A burst of the largest answers is less than this.
   */
  outboundBytesHigh: 1024 * 1024,
  slowReaderMs: 10_000,
  /** Unread bytes of a connection above which it is closed at once. */
  outboundBytesMax: 4 * 1024 * 1024,
  /** Frames kept for a player, so that a client can resume after a short absence. */
  resumeFramesMax: 256,
  resumeBytesMax: 128 * 1024,
} as const

/** The six speeds of the original client's protocol, slowest first. A value v means 5000 / v game minutes per second. */
export const speedValues = [10000, 1000, 500, 50, 20, 1] as const
export type SpeedValue = (typeof speedValues)[number]
