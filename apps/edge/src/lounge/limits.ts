/** Every bound and delay of the lounge at an edge that is not a promise to clients. */
export const loungeLimits = {
  /** A connection that has sent no `init` by then is in the lounge. Clients of lives send it at once. */
  joinGraceMs: 250,
  /** Messages that a newcomer gets. */
  historyMax: 50,
  /** How often the edge reports its connections. The others see a change after this time. */
  presencePeriodMs: 250,
  /** A report that is not renewed holds this long. With a period, and the gathering of frames, it is under two seconds: [LOUNGE-5]. */
  presenceTtlMs: 1_250,
  /** After Redis was away, a lower count is not believed for so long: the other edges report again meanwhile. */
  presenceSettleMs: 1_000,
  /** With many members, `online_count` is sent less often: not before a quarter of a millisecond for each has passed, and after this in any case. */
  onlinePeriodMaxMs: 1_000,
  onlineMsPerMember: 0.25,
  /**
   * The least time between two writes to the room. What comes meanwhile is gathered, and each member gets it in one write. The time grows with
   * the members, because a write costs some microseconds for each.
   */
  gatherMsMin: 1,
  gatherMsMax: 50,
  gatherMsPerMember: 0.02,
  /** Members that are written to in one turn of the event loop: two milliseconds of work. */
  membersPerSlice: 256,
  /** Entries that the feed may hold. At 300 bytes each they are 30 MB of Redis. */
  feedEntriesMax: 100_000,
  /** Messages of one connection that may wait for the feed's answer at once. Beyond it, the next one waits for the one before. */
  postsUnderWayMax: 16,
  /** Scores are gathered for so long, and written together. */
  scoreGatherMs: 50,
  /** Scorers that wait to be written. Beyond it, updates are refused. With their names they take some megabytes. */
  scorersMax: 50_000,
  /** Scorers of one statement: 6,000 standings, half a megabyte. */
  scorersPerWrite: 1_000,
  /** Scorers whose last written values are remembered, so that a repeated update writes nothing. */
  knownScorersMax: 50_000,
  scoreRetryBaseMs: 100,
  scoreRetryCapMs: 2_000,
  /** How long an update waits for its answer. It is written all the same when MySQL is back. */
  scoreAnswerMs: 5_000,
  /** How long a stopping edge waits for the last scores. */
  scoreFlushMs: 3_000,
  /** Entries of a leaderboard that are returned by default. */
  boardLimit: 10,
  /** Leaderboards that one connection may ask for, per minute, and at once. */
  boardsPerMinute: 60,
  boardBurst: 20,
  /** Rows that are read at once to make a leaderboard. */
  boardRebuildPage: 2_000,
  /** How often global events are read from the record. An event begins and ends at most so much late for clients. */
  eventsPeriodMs: 1_000,
  /** How often the edge reads who may not speak: [LOUNGE-15]. */
  sanctionsPeriodMs: 1_000,
  /** Sanctions that are read at once. Beyond it the oldest ones do not hold. */
  sanctionsMax: 20_000,
  /** Reports of one connection, per minute, and at once. */
  reportsPerMinute: 10,
  reportBurst: 10,
  /** [LOUNGE-18] Nicknames that one player has claimed at most. */
  nicknamesPerPlayer: 3,
  /** Nicknames whose owners an edge remembers, and for how long. So a new claim holds at all edges after this time. */
  knownNicknamesMax: 50_000,
  nicknameFreshMs: 5_000,
  /** A message waits no longer than this for the owner of its nickname. */
  nicknameAnswerMs: 1_000,
  /** How long after its end a multiplier may still be in a score: clients may have to connect again before they send it. */
  multiplierGraceMs: 600_000,
} as const
