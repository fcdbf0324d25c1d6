/** The engine's bounds, and fixed figures that do not belong to a single system. Names end with the unit where it is not a plain count. */
export const engineLimits = {
  /** At a speed value of v, this many game minutes pass in v milliseconds. */
  minutesPerSpeedUnit: 5,
  /** In the away mode `realTime`, one game minute takes this many milliseconds. */
  awayMsPerMinute: 60_000,
  /** An absence plays at most 14 game days. */
  awayMinutesMax: 14 * 1440,
  /** A shorter absence in which nothing happened gets no summary. */
  summaryMinutesMin: 60,
  /** Headlines of one summary. A person does not read more on coming back. */
  headlinesMax: 20,
  /**
   * Feed entries kept in the life; clients keep a longer log and merge by number. The lab's lives had at most 8 entries in a month and the
   * storyteller looks back on 9, so 20 loses nothing in a skipped month or an absence, and fills the headlines of a summary.
   */
  feedMax: 20,
  pastLivesMax: 50,
  /** [LOUNGE-19] All global events together give at most so many times what a talk, a gift or an event adds to affinity: it ends at 100. */
  affinityTimesMax: 4,
  /** [LOUNGE-19] And at most so many times the diamonds of a daily reward or a quest: diamonds are sold, too. */
  rewardTimesMax: 10,
  /** Pairs of accounts between which time moves money or diamonds. The rules have about 30 of them. */
  unpostedMax: 64,
  /** Memories of one person. */
  memoriesMax: 4,
  /** Verbs of which the life knows when they were last done with one person: all of them at most. */
  deedsMax: 20,
  /** Conditions at a time. Further ones are not added. */
  illnessesMax: 20,
  /** The rates of illnesses and habits are recalculated after this many days at the latest. Normally each birthday does it. */
  bodyReviewDays: 400,
  /** People in a life, the remembered dead included. */
  peopleMax: 60,
  /** With this many people or more, nieces, nephews and grandchildren are only counted with their parents and do not become people. */
  offspringRoom: 46,
  /** With this many people or more, the player meets nobody new. */
  acquaintancesRoom: 44,
  childrenMax: 10,
  /** Former relationships kept. */
  pastBondsMax: 5,
  /** Log entries kept for one relationship. */
  bondLogMax: 8,
  /** Candidates that the dating app shows on one game day. */
  swipesPerDayMax: 20,
  /** Heirs among whom the player can choose. */
  heirsMax: 12,
  /** Events of earlier lives that are remembered as seen. */
  seenBeforeMax: 250,
  agendaMax: 1000,
  /** Cached candidate sets of the event index, one for each combination of fact bits. A life meets a few hundred combinations. */
  candidateSetsMax: 4096,
  /** When the player disconnects while a question of the policy `auto` is open, its option is taken after this many game minutes. */
  autoGraceMinutes: 60,
  /** Dilemmas that can be under way at a time. */
  activeDilemmasMax: 3,
  /** Conversations kept. A new one replaces the one that was silent longest. */
  conversationsMax: 6,
  /** Messages kept for one conversation: about one small screen. */
  messagesMax: 4,
  /** [TALK-10] How long the clock stands after a message, in ms of real time: enough to read it and to type an answer. */
  talkPauseMs: 60_000,
  /** People for whom modifiers of their writing are kept. */
  messagingModifiersMax: 12,
  /** Appointments in the diary. */
  oneTimeEventsMax: 12,
  /** Coming things that a client is shown. A life has about ten. */
  upcomingMax: 20,
  /** Routines that events have started, in addition to school, work and activities. */
  routinesMax: 6,
  /** Ambient lines of the current year that are remembered, so that none is repeated within it. */
  linesMax: 24,
  /** Messages with several variants of which the life remembers how often they were told. More would make snapshots too large. */
  toldMax: 16,
  /** Former jobs of which the life knows when they were. Few lives have more. */
  formerJobsMax: 12,
  /** Job applications that wait for an answer. */
  jobApplicationsMax: 5,
  /** Movements of money that the player can look up. An ordinary life has eight of them in a month. */
  bookingsMax: 32,
  /** Birthdays of which the life knows how the player was. A longer life has every second one of them. Must be even. */
  yearsMax: 60,
  /** Things from the store that the player can own at a time. */
  itemsMax: 30,
  /** Quests of one day. */
  questsADay: 3,
  /** Unclaimed rewards of events. */
  claimsMax: 12,
  /** Fingerprints of used receipts. */
  receiptsMax: 200,
  /** Purchases that the player is shown, with their results. */
  purchasesMax: 20,
  /** Purchases that may be pending at a time. Fewer than are shown, so that none of these is forgotten. */
  pendingPurchasesMax: 8,
  /** Bought energy that waits to be used. */
  energyReserveMax: 5000,
  /** Decisions taken on the player's behalf that one summary lists. */
  decidedMax: 20,
  /** Separate reasons for the change of one figure in a summary; further ones are merged. */
  reasonsMax: 12,
  /** Nobody gets older than this, in years. */
  ageYearsMax: 120,
} as const

export const minutesPerDay = 1440
