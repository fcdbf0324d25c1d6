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
  /** Feed entries kept in the life: what a client shows without asking for more. */
  feedMax: 60,
  /** Short records of earlier lives. */
  pastLivesMax: 50,
  /** What one person remembers. Bounds the size of a life, not the truth of it. */
  memoriesMax: 12,
  peopleMax: 60,
  agendaMax: 1000,
  /** Event choices by fact bits that are kept ready. A life meets a few hundred combinations. */
  candidateSetsMax: 4096,
  /** The grace before a declared default is taken for a player who lost the connection with the question open, game minutes. */
  autoGraceMinutes: 60,
  /** Nobody passes this age, in years. */
  ageYearsMax: 120,
} as const

export const minutesPerDay = 1440
