import { z } from 'zod'

/**
 * [RIGHTS-6] The document that `exportData` gives: everything that is kept on a player. A section has the rows of one table, with the columns'
 * names in camel case; `personal-tables.ts` in the storage package says which. Credentials, of which only hashes are kept, are left out.
 */

const ms = z.int().describe('Milliseconds since the Unix epoch.')
const maybe = ms.nullable()

const session = z.strictObject({
  sessionId: z.string(),
  playerId: z.string().describe('The life that the session plays.'),
  device: z.string(),
  createdAt: ms,
  usedAt: ms,
  expiresAt: ms,
  revokedAt: maybe,
})

const journalEntry = z.strictObject({
  seq: z.int(),
  commandId: z.string(),
  atMs: ms,
  gameMinute: z.int(),
  type: z.string().describe('The name of the command.'),
  message: z
    .unknown()
    .describe("The command's message; null when it was refused, has none, or was removed after its time of keeping."),
  outcome: z.string().describe('`ok`, or the code of the refusal.'),
  detail: z.string().nullable(),
  money: z.int().nullable().describe("The player's money after it, integer cents; null when it moved nothing."),
  diamonds: z.int().nullable(),
})

const life = z.strictObject({
  userID: z.string(),
  life: z
    .looseObject({})
    .nullable()
    .describe(
      'The life as the game keeps it, as of when it was last saved or had its last command: the player, the people and what they said, the diary, settings and rewards. Null when the life has not begun.',
    ),
  deletions: z.array(z.strictObject({ requestedAt: ms, dueAt: ms, cancelledAt: maybe, erasingAt: maybe })),
  consents: z.array(z.strictObject({ atMs: ms, granted: z.int().describe('1 or 0.'), version: z.string() })),
  analytics: z
    .array(
      z.strictObject({
        clientId: z
          .string()
          .describe('The random name under which the life is reported to analytics; empty before the first report.'),
        seq: z.int().describe('The last journal entry that was reported or passed over.'),
      }),
    )
    .describe('How far the commands of the life were reported to analytics. Empty without consent.'),
  exports: z.array(
    z.strictObject({
      exportId: z.string(),
      requestedAt: ms,
      state: z.string(),
      readyAt: maybe,
      expiresAt: maybe,
      bytes: z.int().nullable(),
      takenAt: maybe,
    }),
  ),
  head: z.array(
    z.strictObject({
      headSeq: z.int().describe('The number of entries in the journal.'),
      edge: z.string().nullable(),
      connection: z.string().nullable(),
      connectionAt: ms.describe('When the player last connected or disconnected.'),
      offlineDueAt: z.int().nullable(),
      played: z.int(),
    }),
  ),
  purchases: z.array(
    z.strictObject({
      purchaseId: z.string(),
      productId: z.string(),
      store: z.string().nullable(),
      transactionId: z.string().nullable(),
      paidAmount: z
        .int()
        .nullable()
        .describe(
          'The price that the store has reported, in the smallest unit of the currency; null when it has reported none.',
        ),
      paidCurrency: z.string().nullable().describe('The currency of that price: ISO 4217, in lower case.'),
      verdict: z
        .string()
        .nullable()
        .describe('`paid`, or the code of the refusal; null while the store was not asked.'),
      diamonds: z.int().nullable(),
      createdAt: ms,
      decidedAt: maybe,
      settledAt: maybe,
      refundedAt: maybe,
      refundShare: z
        .int()
        .nullable()
        .describe('The share of the price that went back, in millionths; null when none did.'),
      refundSettledAt: maybe,
      chargedBack: z.int().describe('1 when the bank of the buyer took the money back.'),
    }),
  ),
  marks: z.array(
    z.strictObject({
      kind: z.string(),
      purchaseId: z.string(),
      markedAt: ms,
      owed: z.int().describe('Diamonds of the purchase that could not be taken back.'),
      removedAt: maybe,
    }),
  ),
  bans: z
    .array(z.strictObject({ reason: z.string(), bannedAt: ms, untilAt: maybe }))
    .describe('Why and until when the life may not connect; for the ban of an account, in the life that was named.'),
  deviceTokens: z.array(
    z.strictObject({ platform: z.string(), token: z.string(), atMs: ms, timeZone: z.string().nullable() }),
  ),
  notifications: z
    .array(
      z.strictObject({
        eventKey: z.string(),
        kind: z.string(),
        atMs: ms,
        dueAt: maybe,
        attempts: z.int(),
        outcome: z.string().nullable(),
        endedAt: maybe,
      }),
    )
    .describe('What the devices of the player were told, or will be, while the player was away.'),
  messages: z
    .array(
      z.strictObject({
        life: z.int().describe('The number of lives before this one.'),
        conversation: z.int().describe('The number of the conversation within the life.'),
        n: z.int().describe('The number of the message within the conversation.'),
        person: z.string().describe('The id of the person with whom the player talked.'),
        begunBy: z.string(),
        talk: z.string().describe('What kind of talk it was.'),
        saidBy: z.string().describe('`player` or `person`.'),
        message: z.string(),
        sentiment: z.string(),
        gameMinute: z.int(),
        gameDate: z.string().describe("The date of the game's calendar."),
      }),
    )
    .describe('What the player and the people of all lives have said to each other.'),
  chat: z
    .array(
      z.strictObject({
        atMs: ms,
        seq: z.int().describe('Tells messages of the same millisecond apart.'),
        nickname: z.string(),
        message: z.string(),
      }),
    )
    .describe('What the player has said in the lounge, as far as it is still kept.'),
  reports: z
    .array(
      z.strictObject({
        atMs: ms.describe('When the message was sent, in milliseconds since the Unix epoch.'),
        seq: z.int(),
        nickname: z.string(),
        message: z.string(),
        reason: z.string(),
        reportedAt: ms,
      }),
    )
    .describe("Messages of the lounge that the player has reported, and reports of the player's own messages."),
  sanctions: z
    .array(z.strictObject({ kind: z.string().describe('`mute` or `ban`.'), madeAt: ms, untilAt: ms }))
    .describe('When the player could not speak in the lounge, or not be there.'),
  nicknames: z
    .array(
      z.strictObject({ nickname: z.string(), claimedAt: ms, usedAt: ms.describe('When the player last used it.') }),
    )
    .describe('The nicknames of the lounge that only the player may use.'),
  scores: z
    .array(
      z.strictObject({
        name: z.string().describe('The name that the boards show.'),
        score: z.int(),
        survivalTime: z.int().describe('In seconds.'),
        bestScore: z.int(),
        atMs: ms,
      }),
    )
    .describe('The scores of the player in the lounge.'),
  standings: z
    .array(z.strictObject({ board: z.string(), period: z.string(), name: z.string(), value: z.int(), atMs: ms }))
    .describe('The places of the player on the leaderboards, of all time and of the last days and weeks.'),
  toldLives: z
    .array(
      z.strictObject({
        toldId: z.string().describe('Of a shared page: its address.'),
        kind: z.string().describe('`decisions`, `what-if`, `feed` or `share`.'),
        decision: z.int().nullable(),
        optionId: z.string().nullable(),
        requestedAt: ms,
        state: z.string(),
        refusal: z.string().nullable(),
        toldAt: maybe,
        told: z.unknown().describe('What was told; null before it was.'),
      }),
    )
    .describe('The page that the player shares, and what the player has asked about past decisions.'),
  ledger: z.array(
    z.strictObject({
      seq: z.int().describe('The journal entry that moved it.'),
      line: z.int(),
      currency: z.string(),
      debit: z.string(),
      credit: z.string(),
      amount: z.int().describe('Integer cents, or diamonds.'),
    }),
  ),
  journal: z
    .array(journalEntry)
    .describe(
      'Every command of the life that is still kept, in order. After the entry of `checkpoints`, none is missing and all have their messages.',
    ),
  checkpoints: z
    .array(z.strictObject({ seq: z.int(), atMs: ms, gameMinute: z.int() }))
    .describe('The journal entry from which on the life can be replayed. Empty when that is the first one.'),
})

export const dataExport = z.strictObject({
  format: z.literal('lifegrid-data-export'),
  version: z.literal(1),
  exportedAt: ms,
  account: z.array(
    z.strictObject({
      createdAt: ms,
      email: z.string().nullable(),
      pendingEmail: z.string().nullable(),
      tokensAfter: ms,
    }),
  ),
  characters: z.array(
    z.strictObject({ playerId: z.string(), label: z.string().nullable(), createdAt: ms, archivedAt: maybe }),
  ),
  sessions: z.array(session),
  mails: z
    .array(z.strictObject({ purpose: z.string(), email: z.string(), expiresAt: ms }))
    .describe('The mails with a link that can still be used.'),
  lives: z.array(life),
})
