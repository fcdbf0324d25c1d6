import { sql } from 'kysely'
import type { DeviceToken } from '../device-token.ts'
import type { Store } from '../ports.ts'
import type { Database } from './database.ts'

/** The methods of {@link Store} that read what belongs to players, apart from their lives. */
export function playerReads(db: Database) {
  return {
    async deviceTokens(playerId) {
      const { rows } = await sql<DeviceToken>`
        SELECT d.platform, d.token FROM device_token d
          WHERE d.player_id = ${playerId} AND NOT EXISTS (
            SELECT 1 FROM device_token o
              WHERE o.token = d.token AND o.platform = d.platform
                AND (o.at_ms > d.at_ms OR (o.at_ms = d.at_ms AND o.player_id > d.player_id))
          )
          ORDER BY d.platform`.execute(db)
      return rows.map(({ platform, token }) => ({ platform, token }))
    },
    async siblings(playerIds) {
      const found = new Map<string, string[]>()
      if (playerIds.length === 0) return found
      const rows = await db
        .selectFrom('account_character as own')
        .innerJoin('account_character as other', 'other.account_id', 'own.account_id')
        .select(['own.player_id', 'other.player_id as sibling_id'])
        .where('own.player_id', 'in', playerIds)
        .whereRef('other.player_id', '<>', 'own.player_id')
        .orderBy('other.created_at')
        .orderBy('other.player_id')
        .execute()
      for (const row of rows) found.set(row.player_id, [...(found.get(row.player_id) ?? []), row.sibling_id])
      return found
    },
    async unplayedCandidates(before, limit) {
      const rows = await db
        .selectFrom('player')
        .select(['player_id', 'partition_id', 'head_seq'])
        .where('played', '=', 0)
        .where('connection', 'is', null)
        .where('connection_at', '<', before)
        .orderBy('connection_at')
        .orderBy('player_id')
        .limit(limit)
        .execute()
      return rows.map((row) => ({ playerId: row.player_id, partition: row.partition_id, headSeq: row.head_seq }))
    },
  } satisfies Partial<Store>
}
