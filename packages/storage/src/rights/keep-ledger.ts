import { sql } from 'kysely'
import { limits } from '../limits.ts'
import type { Database } from '../mysql/database.ts'
import { erasedTransactionColumn } from '../purchases/erased-transaction.ts'

const dayMs = 86_400_000

/**
 * [RIGHTS-5] Keeps the ledger of an erased life under a pseudonym, with the balances that its entries state, so that the audit can still prove
 * it. Everything else in the journal is deleted: what the player did, with which words, and at what time of the day.
 * @param pseudonym an id that nothing links with the life.
 */
export async function keepLedger(db: Database, playerId: string, pseudonym: string): Promise<void> {
  const { opened, last } = await countedFrom(db, playerId)
  // Entries without balances, and lines that do not count ([LEDGER-4]).
  await deleteAll(db, sql`DELETE FROM journal WHERE player_id = ${playerId} AND (money IS NULL OR seq < ${opened})`)
  await deleteAll(db, sql`DELETE FROM ledger WHERE player_id = ${playerId} AND seq < ${opened}`)
  // In one transaction, so that the audit never sees a part. Nobody else has a use for these rows any more.
  await db.transaction().execute(async (transaction) => {
    for (let from = opened; from <= last; from += limits.pseudonymSeqs) {
      const these = sql`player_id = ${playerId} AND seq >= ${from} AND seq < ${from + limits.pseudonymSeqs}`
      await sql`UPDATE ledger SET player_id = ${pseudonym} WHERE ${these}`.execute(transaction)
      await sql`
        UPDATE journal SET
            player_id = ${pseudonym}, command_id = CONCAT('erased-', seq), type = 'sys.erased', message = 'null',
            checksum = NULL, detail = NULL, game_minute = 0, epoch = 0, at_ms = at_ms - MOD(at_ms, ${sql.lit(dayMs)})
          WHERE ${these}`.execute(transaction)
    }
  })
}

/**
 * [RIGHTS-5] Keeps the purchases of an erased life under its pseudonym, so that no transaction of a store counts twice. Of the store's number
 * of the transaction, which leads the store to a person, only a hash is kept.
 */
export async function keepPurchases(db: Database, playerId: string, pseudonym: string): Promise<void> {
  // While the raw number is still in the row, by which the refund is found.
  await sql`DELETE v FROM voided_purchase v
    JOIN purchase p ON p.store = v.store AND p.transaction_id = v.transaction_id
    WHERE p.player_id = ${playerId}`.execute(db)
  await db
    .updateTable('purchase')
    .set({ transaction_id: erasedTransactionColumn })
    .where('player_id', '=', playerId)
    .where('transaction_id', 'not like', 'sha256:%')
    .execute()
  await db
    .updateTable('purchase')
    .set({
      player_id: pseudonym,
      receipt: null,
      due_at: null,
    })
    .where('player_id', '=', playerId)
    .execute()
}

/** The entry from which the lines count, and the last entry. Without counting entries no line counts. */
async function countedFrom(
  db: Database,
  playerId: string,
): Promise<{ readonly opened: number; readonly last: number }> {
  const { rows } = await sql<{ opened: number | null; last: number | null }>`
    SELECT COALESCE(MAX(CASE WHEN books_opening = 1 THEN seq END), MIN(seq)) AS opened, MAX(seq) AS last
      FROM journal WHERE player_id = ${playerId} AND money IS NOT NULL`.execute(db)
  const [row] = rows
  const none = { opened: Number.MAX_SAFE_INTEGER, last: 0 }
  return row?.opened == null ? none : { opened: Number(row.opened), last: Number(row.last) }
}

async function deleteAll(db: Database, statement: ReturnType<typeof sql>): Promise<void> {
  for (;;) {
    const { numAffectedRows } = await sql`${statement} LIMIT ${sql.lit(limits.eraseRows)}`.execute(db)
    if ((numAffectedRows ?? 0n) < BigInt(limits.eraseRows)) return
  }
}
