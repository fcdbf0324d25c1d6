/** Every bound and fixed figure of the engine that is not a rule of one system. Units end the names. */
export const engineLimits = {
  /** A speed value v plays this many game minutes in v milliseconds: the seed's 5000 / v a second. */
  minutesPerSpeedUnit: 5,
  /** While the player is away, a game minute takes a real one. */
  awayMsPerMinute: 60_000,
  /** An absence plays at most 14 game days. */
  awayMinutesMax: 14 * 1440,
  /** A shorter absence in which nothing happened needs no summary. */
  summaryMinutesMin: 60,
  /** Headlines of one summary: what a person reads on coming back. */
  headlinesMax: 20,
  /**
   * Feed entries kept in the life; clients keep their own longer log and merge by number. More than twice as many as any month of a lab's life
   * had (8), so that a skipped month or an absence of 14 days loses none, and more than the storyteller looks back on (9), and as many as a summary has headlines.
   */
  feedMax: 20,
  /** Short records of earlier lives. */
  pastLivesMax: 50,
  /** What one person remembers. Bounds the size of a life, not the truth of it. */
  memoriesMax: 4,
  /** Illnesses at a time. What comes on top of so many is not noticed any more. */
  illnessesMax: 20,
  /** Rates of illness and habits are looked at again on each birthday at the latest, in days. */
  bodyReviewDays: 400,
  peopleMax: 60,
  /** Nieces, nephews and grandchildren come into the life as people up to here; beyond, their parents have them off the page. */
  offspringRoom: 46,
  /** Nobody new is met while one knows so many. */
  acquaintancesRoom: 44,
  childrenMax: 10,
  /** Past loves that are kept, and with each what happened between the two. */
  pastBondsMax: 5,
  bondLogMax: 8,
  /** Whom the dating app shows on one game day. */
  swipesPerDayMax: 20,
  /** Among whom one may choose who goes on. */
  heirsMax: 12,
  /** Events of earlier lives of which it is known that they were told. */
  seenBeforeMax: 250,
  agendaMax: 1000,
  /** Event choices by fact bits that are kept ready. A life meets a few hundred combinations. */
  candidateSetsMax: 4096,
  /** The grace before a declared default is taken for a player who lost the connection with the question open, game minutes. */
  autoGraceMinutes: 60,
  /** Dilemmas that may be under way at a time: more would be a crowd. */
  activeDilemmasMax: 3,
  /** Conversations kept, one a person; the one that was silent longest goes first. */
  conversationsMax: 6,
  /** Messages kept of one conversation: what stands on a small screen. */
  messagesMax: 4,
  /** People whose way of writing differs from their nature. */
  messagingModifiersMax: 12,
  oneTimeEventsMax: 12,
  /** Routines of the player's own making, beside school and work. */
  routinesMax: 6,
  /** Ambient lines of the present year that are remembered, so that none comes twice in it. */
  linesMax: 24,
  /** Letters to employers that wait for an answer. */
  jobApplicationsMax: 5,
  /** Things from the store that are owned at a time: what fits into a flat and a cellar. */
  itemsMax: 30,
  /** Quests of a day. */
  questsADay: 3,
  /** What events hold for a player who does not claim it. */
  claimsMax: 12,
  /** Fingerprints of used receipts that are kept; one who buys that often is asked for by name. */
  receiptsMax: 200,
  /** Energy bought that waits to be used. */
  energyReserveMax: 5000,
  /** Decisions taken for the player that a summary tells. */
  decidedMax: 20,
  /** Reasons for the change of one figure that a summary tells apart. */
  reasonsMax: 12,
  /** Nobody passes this age, in years. */
  ageYearsMax: 120,
} as const

export const minutesPerDay = 1440
