import { type Random, randomId } from '@lifegrid/base/random'
import type { Database } from '../mysql/database.ts'
import { checkLivesSettled } from '../shards/erase-heads.ts'
import { forwardPurchases } from '../shards/forward-purchases.ts'
import { databaseOf, type Servers } from '../shards/servers.ts'
import { accountsOf, eraseRows } from './erase-rows.ts'
import { keepLedger, keepPurchases } from './keep-ledger.ts'
import { tablesErased } from './personal-tables.ts'

/**
 * [RIGHTS-3] Erases the rows of lives whose erasure has begun, but for those that {@link finishErasure} needs. Both can be repeated from the
 * start after each failure, also by another worker at the same time.
 * @param where.db the first server. @param where.servers all of them, when the record is on several.
 */
export async function eraseLives(
  { db, servers }: { readonly db: Database; readonly servers: Servers | undefined },
  lives: readonly string[],
  random: Random,
): Promise<void> {
  if (servers !== undefined) {
    await checkLivesSettled(servers, lives)
    // [SHARD-7] So that no purchase of these lives arrives afterwards.
    for (const server of servers.databases.slice(1)) await forwardPurchases(server, db)
  }
  const erased = { lives, accounts: await accountsOf(db, lives) }
  for (const playerId of lives) {
    const pseudonym = `erased-${randomId(random, 20)}`
    await keepPurchases(db, playerId, pseudonym)
    await keepLedger(servers === undefined ? db : await databaseOf(servers, playerId), playerId, pseudonym)
  }
  for (const table of [...tablesErased('rows'), ...tablesErased('first')]) {
    for (const server of servers?.databases ?? [db]) await eraseRows(server, table, erased)
  }
}

export interface FinishedErasure {
  /** The life that asked for the deletion. */
  readonly asking: string
  readonly lives: readonly string[]
  readonly now: number
  readonly random: Random
}

/** Erases the last rows, in one transaction with the line that remains: [RIGHTS-5]. */
export async function finishErasure(db: Database, { asking, lives, now, random }: FinishedErasure): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const deletions = transaction.selectFrom('account_deletion').selectAll().where('player_id', '=', asking)
    const row = await deletions.forUpdate().executeTakeFirst()
    // Another worker was faster.
    if (row === undefined) return
    const erased = { lives, accounts: await accountsOf(transaction, lives) }
    for (const table of tablesErased('last')) await eraseRows(transaction, table, erased)
    await transaction
      .insertInto('erasure_log')
      .values({
        erasure_id: randomId(random, 20),
        requested_at: row.requested_at,
        due_at: row.due_at,
        erased_at: now,
        lives: lives.length,
      })
      .execute()
  })
}

/** Removes what is kept of erased lives once no token can name them any more. */
export async function forgetErased(db: Database, before: number, limit: number): Promise<void> {
  await db.deleteFrom('erased_life').where('erased_at', '<', before).orderBy('erased_at').limit(limit).execute()
}
