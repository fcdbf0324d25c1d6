import type { Database } from '../mysql/database.ts'

/** Rows that are forwarded at a time. */
const page = 200

/**
 * [SHARD-7] Takes the purchases that commits have written on another server to the first one, where all purchases are, so that a transaction of a
 * store counts once in the whole cluster. Nothing else writes to such a row before it has arrived. It may be repeated, and done by several workers
 * at the same time.
 */
export async function forwardPurchases(server: Database, directory: Database): Promise<void> {
  for (;;) {
    const rows = await server
      .selectFrom('purchase')
      .selectAll()
      .orderBy('player_id')
      .orderBy('purchase_id')
      .limit(page)
      .execute()
    if (rows.length === 0) return
    await directory.insertInto('purchase').ignore().values(rows).execute()
    for (const { player_id, purchase_id } of rows) {
      await server
        .deleteFrom('purchase')
        .where('player_id', '=', player_id)
        .where('purchase_id', '=', purchase_id)
        .execute()
    }
    if (rows.length < page) return
  }
}
