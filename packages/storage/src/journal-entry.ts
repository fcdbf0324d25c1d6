/** A journal row: PRIMARY KEY (playerId, seq), UNIQUE (playerId, commandId) — [CMD-5]. */
export interface JournalEntry {
  readonly playerId: string
  /** The number of the player's journal entry: 1, 2, 3, … without gaps. */
  readonly seq: number
  readonly commandId: string
  /** Cluster wall time at which the command took effect. Never earlier than that of the entry before. */
  readonly at: number
  /** The life's game minute at which it took effect. */
  readonly minute: number
  readonly type: string
  /** The command's message, JSON text; `null` when the command was refused ([CMD-11]); '' when it was removed ([KEEP-2]). */
  readonly message: string
  /** The {@link commandChecksum} of the type and of the message as the client sent it. */
  readonly checksum: number
  /** 'ok', or the code with which it was refused or quarantined. Refused entries change nothing on replay. */
  readonly outcome: string
  /** The text of a refusal, in addition to its code. For 'ok': what the command has paid and got, as JSON. Null when there is nothing to say. */
  readonly detail: string | null
  readonly epoch: number
  /** The balances after it, when it has ledger lines: [LEDGER-3]. Entries of older releases have none. */
  readonly books?: Books
}

/** The balances of a life right after a journal entry: [LEDGER-3]. */
export interface Books {
  /** The player's money, integer cents. */
  readonly money: number
  /** The player's diamonds. */
  readonly diamonds: number
  /** Covers the balances of all accounts; see `books.ts`. */
  readonly checksum: number
  /** The entry's lines give all balances, and earlier lines of the player do not count: [LEDGER-4]. */
  readonly opening: boolean
}
