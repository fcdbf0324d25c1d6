import type { Schema } from '../mysql/schema.ts'

/**
 * [RIGHTS-3] [RIGHTS-6] Every table with rows about a person: how its rows are erased, and where a copy of the data has them. A test compares
 * the list with the database: a new table that names a player, a life or an account fails it until the table is here.
 */
export interface PersonalTable {
  /**
   * How the rows of a person are found. `payload`: by the player in their JSON text. `export_id`: by the row of their export. `scorer` and
   * `author`: by `player:` and the player. `reporter`: in the same way, by the reporter or the author.
   */
  readonly by: 'player_id' | 'account_id' | 'payload' | 'export_id' | 'scorer' | 'author' | 'reporter'
  /**
   * `first`: `begin_erasure` deletes the rows, and later ones are deleted once more at the end. `rows`: deleted. `pseudonym`: kept under
   * a pseudonym, as far as they must be kept: [RIGHTS-5]. `last`: deleted in the last transaction.
   */
  readonly erased: 'first' | 'rows' | 'pseudonym' | 'last'
  readonly exported: ExportedTable | NotExported
}

/** A section of the copy. Rows of an account are in the document itself, rows of a life in that life. */
export interface ExportedTable {
  readonly section: string
  /** Columns that are left out: credentials, of which only hashes are kept, and what only the cluster uses. */
  readonly without?: readonly string[]
  /** Columns that hold JSON text. */
  readonly json?: readonly string[]
  /**
   * Read in pages, because there may be very many rows: of the column `seq`, or of the columns of `order`, which must be a key. Otherwise
   * they are read at once, ordered by `order`.
   */
  readonly pagedBy?: 'seq' | 'order'
  readonly order: readonly string[]
}

export interface NotExported {
  readonly not: string
}

const ofLife = ['player_id'] as const
const ofAccount = ['account_id'] as const

export const personalTables = {
  account: {
    by: 'account_id',
    erased: 'first',
    exported: { section: 'account', without: [...ofAccount, 'password'], order: ['account_id'] },
  },
  account_character: {
    by: 'account_id',
    erased: 'last',
    exported: { section: 'characters', without: ofAccount, order: ['created_at', 'player_id'] },
  },
  account_session: {
    by: 'account_id',
    erased: 'first',
    exported: { section: 'sessions', without: [...ofAccount, 'refresh_hash'], order: ['created_at', 'session_id'] },
  },
  account_mail_token: {
    by: 'account_id',
    erased: 'first',
    exported: { section: 'mails', without: [...ofAccount, 'token_hash'], order: ['expires_at', 'purpose'] },
  },
  account_deletion: {
    by: 'player_id',
    erased: 'last',
    exported: { section: 'deletions', without: [...ofLife, 'told_at'], order: ['requested_at'] },
  },
  analytics_consent: {
    by: 'player_id',
    erased: 'rows',
    exported: { section: 'consents', without: ofLife, order: ['at_ms'] },
  },
  analytics_cursor: {
    by: 'player_id',
    erased: 'rows',
    exported: { section: 'analytics', without: [...ofLife, 'due_at', 'claim_id', 'waits'], order: ['player_id'] },
  },
  // Both before `data_export`, by which their rows are found.
  outbox: { by: 'payload', erased: 'rows', exported: { not: 'A job that waits for some seconds, with ids only.' } },
  data_export_chunk: { by: 'export_id', erased: 'rows', exported: { not: 'It is the copy itself.' } },
  data_export: {
    by: 'player_id',
    erased: 'rows',
    exported: {
      section: 'exports',
      without: [...ofLife, 'request_id', 'slot_player_id', 'attempts', 'claimed_until', 'chunks'],
      order: ['requested_at'],
    },
  },
  player: {
    by: 'player_id',
    erased: 'first',
    exported: {
      section: 'head',
      without: [...ofLife, 'partition_id', 'schema_version', 'journal_from_at'],
      order: ['player_id'],
    },
  },
  device_token: {
    by: 'player_id',
    erased: 'rows',
    exported: { section: 'deviceTokens', without: ofLife, order: ['platform'] },
  },
  push_event: {
    by: 'player_id',
    erased: 'rows',
    exported: { section: 'notifications', without: ofLife, order: ['at_ms', 'event_key'] },
  },
  ledger: {
    by: 'player_id',
    erased: 'pseudonym',
    exported: { section: 'ledger', without: ofLife, pagedBy: 'seq', order: ['seq', 'line'] },
  },
  journal: {
    by: 'player_id',
    erased: 'pseudonym',
    exported: {
      section: 'journal',
      without: [...ofLife, 'epoch', 'checksum', 'books_checksum', 'books_opening'],
      json: ['message'],
      pagedBy: 'seq',
      order: ['seq'],
    },
  },
  talk_message: {
    by: 'player_id',
    erased: 'rows',
    exported: { section: 'messages', without: ofLife, pagedBy: 'order', order: ['life', 'conversation', 'n'] },
  },
  // A transaction of a store counts once for good, also after its player is gone.
  purchase: {
    by: 'player_id',
    erased: 'pseudonym',
    exported: {
      section: 'purchases',
      without: [...ofLife, 'fingerprint', 'receipt', 'due_at', 'refund_sent_share', 'refund_settled_share'],
      order: ['created_at'],
    },
  },
  account_mark: {
    by: 'player_id',
    erased: 'rows',
    exported: { section: 'marks', without: [...ofLife, 'account_id'], order: ['marked_at'] },
  },
  // The ban of an account has a row with the life that was named.
  player_ban: {
    by: 'player_id',
    erased: 'rows',
    exported: { section: 'bans', without: [...ofLife, 'account_id'], order: ['banned_at'] },
  },
  chat_message: {
    by: 'author',
    erased: 'rows',
    exported: { section: 'chat', without: ['author'], pagedBy: 'order', order: ['at_ms', 'seq'] },
  },
  // Those that the player has made, and those about the player's messages.
  chat_report: {
    by: 'reporter',
    erased: 'rows',
    exported: { section: 'reports', without: ['reporter', 'author'], order: ['at_ms', 'seq'] },
  },
  chat_sanction: {
    by: 'author',
    erased: 'rows',
    exported: { section: 'sanctions', without: ['author', 'sanction_id'], order: ['made_at'] },
  },
  chat_nickname: {
    by: 'author',
    erased: 'rows',
    exported: { section: 'nicknames', without: ['author', 'fold'], order: ['claimed_at'] },
  },
  lounge_score: {
    by: 'scorer',
    erased: 'rows',
    exported: { section: 'scores', without: ['scorer'], order: ['at_ms'] },
  },
  standing: {
    by: 'scorer',
    erased: 'rows',
    exported: { section: 'standings', without: ['scorer'], order: ['board', 'period'] },
  },
  told_life: {
    by: 'player_id',
    erased: 'rows',
    exported: {
      section: 'toldLives',
      without: [...ofLife, 'slot_player_id', 'share_player_id', 'attempts', 'claimed_until', 'image'],
      json: ['told'],
      order: ['requested_at', 'told_id'],
    },
  },
  journal_checkpoint: {
    by: 'player_id',
    erased: 'rows',
    exported: { section: 'checkpoints', without: [...ofLife, 'schema_version', 'hash', 'data'], order: ['seq'] },
  },
  snapshot: { by: 'player_id', erased: 'rows', exported: { not: 'The section `life` is read from it.' } },
  snapshot_offline: { by: 'player_id', erased: 'rows', exported: { not: 'The section `life` is read from it.' } },
} as const satisfies Partial<Record<keyof Schema, PersonalTable>>

export type PersonalTableName = keyof typeof personalTables

/** The tables that are erased in this way. */
export function tablesErased(how: PersonalTable['erased']): PersonalTableName[] {
  return tableNames.filter((name) => personalTables[name].erased === how)
}

export const tableNames = Object.keys(personalTables) as PersonalTableName[]

/**
 * Columns whose names look as if they named a person. The hash of a life only tells whether an id that somebody else gives was erased.
 */
export const impersonalColumns: readonly string[] = ['erased_life.life_hash']
