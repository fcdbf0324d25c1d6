import { z } from 'zod'

const dayMs = 86_400_000
const longestMs = 10 * 365 * dayMs

/** A time for which something is kept, in ms. */
function kept(days: number, minDays = 1) {
  return z.coerce
    .number()
    .int()
    .min(minDays * dayMs)
    .max(longestMs)
    .default(days * dayMs)
}

/** How long a worker keeps what is kept for a limited time. The same on all workers. */
export const keptConfig = {
  RETENTION_JOURNAL_MS: z
    .union([z.literal('0').transform(() => 0), kept(400, 30)])
    .default(400 * dayMs)
    .describe(
      'How long a life can be replayed and its old decisions examined, in ms, at least 30 days. Older entries of its journal lose their ' +
        'messages once a verified checkpoint takes their place. 0 keeps all journals whole.',
    ),
  RETENTION_COMMAND_IDS_MS: kept(400, 30).describe(
    'How long a command that comes again is recognised, in ms. Entries of journals go after this time, if RETENTION_JOURNAL_MS has removed ' +
      'their messages. Longer than any client keeps a command that was not answered.',
  ),
  RETENTION_PUSHES_MS: kept(30).describe(
    'How long notifications are remembered after they were sent or dropped, in ms. No event is sent twice in this time.',
  ),
  RETENTION_DEAD_LETTERS_MS: kept(30).describe('How long dead letters are kept, in ms.'),
  RETENTION_REPLY_JOBS_MS: kept(30).describe('How long a reply that cannot be given is tried, in ms.'),
  RETENTION_SESSIONS_MS: kept(30).describe('How long a session is kept after it has expired, in ms.'),
  RETENTION_MAIL_TOKENS_MS: kept(1).describe('How long the link of a mail is kept after it has expired, in ms.'),
  RETENTION_EXPORTS_MS: kept(90, 31).describe(
    'How long the request for a copy of data is kept, in ms. The copy itself is kept for EXPORT_KEPT_S.',
  ),
  RETENTION_STORE_REPORTS_MS: kept(60, 31).describe(
    'How long reports of stores are remembered, in ms. Longer than a store repeats one: Stripe and Apple for some days, Google for 30.',
  ),
  RETENTION_BANS_MS: kept(180).describe(
    'How long a ban is kept after its end, in ms. Until then, the copy of the player’s data has it. Bans without an end stay.',
  ),
  RETENTION_ERASURE_LOG_MS: kept(3650, 365).describe(
    'How long the line about an erasure is kept, in ms. It contains no personal data.',
  ),
} as const

/** The ages from the configuration. */
export function keptAges(config: z.output<z.ZodObject<typeof keptConfig>>) {
  return {
    journalMs: config.RETENTION_JOURNAL_MS,
    commandIdsMs: config.RETENTION_COMMAND_IDS_MS,
    pushesMs: config.RETENTION_PUSHES_MS,
    deadLettersMs: config.RETENTION_DEAD_LETTERS_MS,
    rowsMs: {
      sessions: config.RETENTION_SESSIONS_MS,
      mail_tokens: config.RETENTION_MAIL_TOKENS_MS,
      exports: config.RETENTION_EXPORTS_MS,
      store_reports: config.RETENTION_STORE_REPORTS_MS,
      bans: config.RETENTION_BANS_MS,
      erasure_log: config.RETENTION_ERASURE_LOG_MS,
      reply_jobs: config.RETENTION_REPLY_JOBS_MS,
    },
  }
}

export type KeptAges = ReturnType<typeof keptAges>
