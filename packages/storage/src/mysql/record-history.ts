import { sql } from 'kysely'
import type { Store } from '../ports.ts'
import type { Database } from './database.ts'

/** [CONN-2] The id of the record's history. A migration has written the first one. */
export function recordHistory(db: Database) {
  const history = async (): Promise<string> => {
    const row = await db.selectFrom('record_history').select('history').where('id', '=', 1).executeTakeFirstOrThrow()
    return row.history
  }
  return {
    history,
    async renewHistory() {
      await sql`UPDATE record_history SET history = LEFT(SHA2(CONCAT(UUID(), RAND()), 256), 16) WHERE id = 1`.execute(
        db,
      )
      return history()
    },
  } satisfies Partial<Store>
}
