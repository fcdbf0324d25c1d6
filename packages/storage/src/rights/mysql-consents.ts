import type { Database } from '../mysql/database.ts'
import { lifeHeads } from '../shards/life-heads.ts'
import type { Servers } from '../shards/servers.ts'
import { addCursors } from './add-cursors.ts'
import { livesOf } from './lives-of.ts'
import type { RightsStore } from './ports.ts'

/** The methods of {@link RightsStore} for consents. */
export function consentRows(db: Database, servers?: Servers) {
  return {
    async consent(playerId) {
      const row = await db
        .selectFrom('analytics_consent')
        .selectAll()
        .where('player_id', 'in', await livesOf(db, playerId))
        .orderBy('at_ms', 'desc')
        .orderBy('player_id')
        .limit(1)
        .executeTakeFirst()
      return row && { granted: row.granted === 1, version: row.version, at: row.at_ms }
    },
    /** [KEEP-7] The cursors of analytics come and go in the same transaction as the answer. */
    async setConsent(playerId, { granted, version, at }) {
      const answer = { granted: Number(granted), version }
      const lives = await livesOf(db, playerId)
      const elsewhere = granted && servers !== undefined ? await lifeHeads(db, servers, lives) : undefined
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('analytics_consent')
          .values({ player_id: playerId, at_ms: at, ...answer })
          .onDuplicateKeyUpdate(answer)
          .execute()
        if (granted)
          await addCursors(transaction, lives, elsewhere ?? (await lifeHeads(transaction, undefined, lives)), at)
        else await transaction.deleteFrom('analytics_cursor').where('player_id', 'in', lives).execute()
      })
    },
  } satisfies Partial<RightsStore>
}
