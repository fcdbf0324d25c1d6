/** Every bound of the worker's part of the lounge. */
export const loungeLimits = {
  /** Time between two looks at the feed. A message is stored about half of it after it was sent. */
  storeMs: 1_000,
  /** Entries that are read and written at once: at most 300 KB. */
  storeBatch: 500,
  /** [LOUNGE-4] A worker that dies is replaced after this time. */
  storeClaimMs: 3_000,
  /** Entries stay in the feed for this long, for edges that cannot reach Redis meanwhile. */
  feedKeptMs: 120_000,
  /** Messages that stay in the feed for newcomers: at least as many as an edge shows. */
  historyMax: 100,
  /** Lives whose last standings a worker remembers. */
  knownLivesMax: 50_000,
  /** [LOUNGE-14] [LOUNGE-15] Reports are kept for so long, and so are sanctions after their end: 90 days. */
  moderationKeptMs: 90 * 86_400_000,
  /** [RIGHTS-3] Lives whose messages all workers together let edges forget: more than are ever erased. */
  erasuresPerMinute: 60_000,
  /** Beyond so many entries the feed takes no erasure: more than edges put into it. */
  feedEntriesMax: 200_000,
  /** Messages that one statement removes. */
  trimPage: 1_000,
  /** [LOUNGE-9] Standings of a day or a week that were last raised so long ago are of a week that is over. */
  standingsKeptMs: 8 * 86_400_000,
} as const
