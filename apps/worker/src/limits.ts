/** Every bound of a worker. */
export const workerLimits = {
  /** [OPS-10] Hops of the last jobs that are kept for `lifegrid trace`, two for each job. They take about 1 MB. */
  tracedHopsMax: 10_000,
  /** Time between two sweeps of the outbox. [GATE-3] A job waits about half of it between its commit and its queue. */
  relayMs: 1_000,
  /** Outbox rows that are claimed, enqueued and removed at once. */
  relayBatch: 200,
  /** [JOB-4] Jobs stay claimed for this long if they could not be enqueued or their worker has died. Longer than enqueueing takes. */
  relayClaimMs: 10_000,
  /** [JOB-1] Redis may lose a schedule at any moment. It is written again this often. */
  scheduleMs: 30_000,
  /** Time between two readings of the queues for the metrics. About as often as Prometheus asks. */
  queueStateMs: 10_000,
  /** Lives that a sweep claims at once. */
  sweepPage: 200,
  /**
   * [JOB-4] Lives stay claimed for this long if they could not be advanced or their worker has died. Their players are offline, so nobody
   * waits. A life that fails because of a bug is reported this often.
   */
  sweepClaimMs: 600_000,
  /** Lives that a sweep advances at the same time: as many as the store has connections to load them. */
  sweepConcurrency: 6,
  /** Lives that are loaded with one query and saved with one transaction: some milliseconds of computing in between. */
  sweepGroup: 25,
  /** Groups under way: one is computed while the others are loaded or saved. */
  sweepGroupsAtOnce: 4,
  /** The most lives that one sweep advances. The rest waits for the next sweep, because BullMQ limits the time of a job. */
  sweepLivesMax: 20_000,
  /** [JOB-5] Time between two sweeps of the lives that were never played. They are kept for days, so there is no hurry. */
  unplayedSweepMs: 3_600_000,
  /** Candidates that are read at once. */
  unplayedPage: 200,
  /** Journal entries that one call removes, or one life: some milliseconds, for which the partition's commits wait. */
  unplayedEntriesPerCall: 500,
  /** A life with more entries counts as played: its removal would take most of a second. */
  unplayedEntriesMax: 5_000,
  /** Candidates of one sweep. The rest waits for the next one. */
  unplayedPlayersMax: 20_000,
  /** [JOB-1] Time between two sweeps of the purchases for which something is left to do. */
  purchaseSweepMs: 60_000,
  /** [JOB-4] A purchase stays claimed for this long. Longer than a store and the owner of the life take to answer. */
  purchaseClaimMs: 60_000,
  /** [PURCHASE-7] A purchase that a mark holds back is looked at again after this long. */
  heldPurchaseMs: 600_000,
  /** Purchases that one sweep processes, one after the other. */
  purchasesPerSweep: 1_000,
  /** Time between two questions to Google Play about refunds, and how far back they ask: as far as Google answers. */
  refundsMs: 3_600_000,
  googleRefundsMs: 30 * 86_400_000,
  /** Deletions that are read at once, and the most that one sweep carries out. */
  deletionPage: 50,
  deletionsMax: 500,
  /** [RIGHTS-2] Lives are told again of a deletion after this time, because a life of the account may have begun since. */
  retellMs: 3_600_000,
  /** [WHATIF-4] The most time of computing that a told life may take. A whole life takes about a quarter of a second, its journal as long. */
  toldMs: 20_000,
  /** A worker computes for so long, then does something else. */
  toldSliceMs: 20,
  /** [WHATIF-4] Journals with more entries are not replayed: some seconds at once. */
  toldEntriesMax: 100_000,
  /** Decisions in one list: some 100 KiB. */
  toldDecisionsMax: 200,
  /** [WEB-7] Entries of the feed in one answer: some 50 KiB, and more than anybody reads at once. */
  toldFeedMax: 200,
  /** [WHATIF-5] A request stays claimed for this long if it could not be answered, or its worker has died. Longer than an answer takes. */
  toldClaimMs: 120_000,
  /** After so many attempts the request has failed, and its player may ask again. */
  toldAttemptsMax: 3,
  /** [JOB-1] Time between two sweeps of the requests that wait, and the requests that one answers. */
  toldSweepMs: 60_000,
  toldPerSweep: 20,
  /** Lists and what-ifs are kept for so long. */
  toldKeptMs: 30 * 86_400_000,
  /** [WEB-7] Entries of the feed are kept for the day in which they count. Whoever has read them keeps them. */
  toldFeedKeptMs: 86_400_000,
  /** Exports that one sweep builds, one after the other. */
  exportsMax: 20,
  /** [RIGHTS-6] An export stays claimed for this long if it could not be built, or its worker has died. Longer than one takes. */
  exportClaimMs: 300_000,
  /** After so many attempts the export has failed, and its player may ask again. */
  exportAttemptsMax: 5,
  /** The size of an encrypted piece: one row, which an edge reads at once. */
  exportChunkBytes: 256 * 1024,
  /** [RIGHTS-7] What a download that was cut off has left is removed after this time. */
  exportTakenMs: 3_600_000,
  /** [RIGHTS-4] Longer than any token is valid: an edge's GUEST_TOKEN_TTL_S is at most 366 days. */
  erasedKeptMs: 400 * 86_400_000,
  /** Rows that one sweep removes of each kind. */
  oldRowsMax: 1_000,
  /** Time between two sweeps of due notifications. A player waits about half of it in addition. */
  pushSweepMs: 10_000,
  /** Events that are claimed at once, and sent at the same time. */
  pushPage: 50,
  /** [JOB-4] Events stay claimed for this long if their worker has died. Longer than a page takes. */
  pushClaimMs: 120_000,
  /** An event that could not be sent for this long is not news any more. Longer than a night. */
  pushAgeMaxMs: 86_400_000,
  /** Attempts to send an event: over about an hour. FCM asks for at least 10 s before the second one. */
  pushAttempts: 8,
  pushRetryBaseMs: 15_000,
  pushRetryCapMs: 3_600_000,
  /** FCM's access tokens are valid for an hour. */
  pushTokenMs: 3_300_000,
  /** Time between two sweeps of the cursors of analytics. */
  analyticsSweepMs: 60_000,
  /** [KEEP-7] Cursors that are claimed at once, and lives that are reported at the same time. */
  analyticsPage: 200,
  analyticsAtOnce: 8,
  /** [JOB-4] Cursors stay claimed for this long if their worker has died, or the service is away. Longer than a page takes. */
  analyticsClaimMs: 600_000,
  /** Journal entries of a batch: Google Analytics takes 25 events at once. */
  analyticsBatch: 25,
  /** Batches of one life in one sweep. What is left waits for the next one. */
  analyticsBatchesMax: 8,
  /** Google Analytics takes events of the last 72 hours. */
  analyticsAgeMaxMs: 71 * 3_600_000,
  /** The least and the longest wait before a life is looked at again. It doubles while there is nothing to report. */
  analyticsWaitMs: 60_000,
  analyticsWaitCapMs: 6 * 3_600_000,
  analyticsSessionMs: 1_800_000,
  /** Characters of a random id. 20 of them hold 103 bits. */
  analyticsIdLength: 20,
  /** A request to a server outside of the cluster, and the characters of its answer that are looked at. */
  outsideRequestMs: 10_000,
  outsideAnswerLengthMax: 8_192,
  /** Days whose leaderboards Redis may still have: those of `boardTtlMs`, and the present one. */
  boardDays: 9,
  /** Days of whose budgets Redis may still have counters: those of `spentKeptMs`, and the present one. */
  spentDays: 3,
  /** Time between two sweeps of what is kept for a limited time. It is kept for days, so there is no hurry. */
  retentionSweepMs: 3_600_000,
  /** Rows of a kind that are removed at once: some milliseconds. */
  retentionPage: 500,
  /** [KEEP-1] Lives that a worker claims at once, and the most that one sweep trims. The rest waits for the next sweep. */
  trimLivesPage: 50,
  trimLivesMax: 5_000,
  /** [JOB-4] A life stays claimed for this long if its worker has died. */
  trimClaimMs: 86_400_000,
  /** Lives behind a checkpoint, and lives of which something was kept, are looked at again after this time. */
  trimAgainMs: 30 * 86_400_000,
  /**
   * A life is trimmed when its oldest entry is older by this part of the age. Each trim replays the whole journal that is left, so the journal
   * is replayed about ten times in all.
   */
  trimSlack: 0.1,
  /** Journal entries that are replayed at a time: some ten milliseconds. */
  trimPage: 500,
  /** Rows that one statement of a trim changes: some milliseconds, for which a commit for the player may wait. */
  trimRows: 500,
  /** The first and the longest wait before the worker tries again to join the cluster. */
  joinRetryBaseMs: 100,
  joinRetryCapMs: 2_000,
  /** Time for the steps of a shutdown after the jobs. They are round trips. */
  shutdownGraceMs: 2_000,
} as const
