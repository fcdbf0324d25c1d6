import { partitionOf } from '@lifegrid/contract/partition'
import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { checkLivesSettled, eraseHeads } from '../shards/erase-heads.ts'
import { lifeHeads } from '../shards/life-heads.ts'
import type { Servers } from '../shards/servers.ts'
import { livesOf } from './lives-of.ts'
import type { RightsStore, UntoldDeletion } from './ports.ts'

/** The methods of {@link RightsStore} for the workers that carry deletions out. */
export function dueDeletionRows(db: Database, servers?: Servers) {
  return {
    async untoldDeletions(before, limit, playerId) {
      let query = db
        .selectFrom('account_deletion')
        .selectAll()
        .where('erasing_at', 'is', null)
        .where((column) => column.or([column('told_at', 'is', null), column('told_at', '<', before)]))
      if (playerId !== undefined) query = query.where('player_id', 'in', await livesOf(db, playerId))
      const rows = await query.orderBy('told_at').limit(limit).execute()
      const untold: UntoldDeletion[] = []
      for (const row of rows) {
        const cancelled = row.cancelled_at !== null
        untold.push({
          playerId: row.player_id,
          at: row.cancelled_at ?? row.requested_at,
          dueAt: cancelled ? null : row.due_at,
          lives: await begun(db, servers, await livesOf(db, row.player_id)),
        })
      }
      return untold
    },
    async deletionTold({ playerId, at, dueAt }, now) {
      const same = sql<boolean>`COALESCE(cancelled_at, requested_at) = ${at}`
      if (dueAt === null) {
        const cancelled = db.deleteFrom('account_deletion').where('player_id', '=', playerId)
        await cancelled.where('cancelled_at', 'is not', null).where(same).execute()
        return
      }
      await db
        .updateTable('account_deletion')
        .set({ told_at: now })
        .where('player_id', '=', playerId)
        .where(same)
        .execute()
    },
    async dueDeletions(now, limit) {
      const rows = await db
        .selectFrom('account_deletion')
        .select('player_id')
        .where('due_at', '<=', now)
        .where('cancelled_at', 'is', null)
        .orderBy('due_at')
        .orderBy('player_id')
        .limit(limit)
        .execute()
      return rows.map((row) => row.player_id)
    },
    async beginErasure(playerId, now) {
      const lives = await livesOf(db, playerId)
      if (servers !== undefined) await checkLivesSettled(servers, lives)
      const { partitions } = await db.selectFrom('cluster_settings').select('partitions').executeTakeFirstOrThrow()
      const placed = lives.map((life) => [partitionOf(life, partitions), life] as const)
      // The partitions are locked in their order, as commits do.
      const json = JSON.stringify(placed.sort(([a], [b]) => a - b))
      const { rows } = await sql<
        readonly { outcome: string }[]
      >`CALL begin_erasure(${playerId}, ${json}, ${now})`.execute(db)
      if (rows[0]?.[0]?.outcome !== 'begun') return undefined
      // [SHARD-6] From here on it is repeated until it has ended, so a step that fails here is done again.
      if (servers !== undefined) await eraseHeads(servers, placed, now)
      return lives
    },
  } satisfies Partial<RightsStore>
}

/** Those of these lives that have begun, sorted. */
async function begun(db: Database, servers: Servers | undefined, lives: readonly string[]): Promise<string[]> {
  return (await lifeHeads(db, servers, lives)).map(({ playerId }) => playerId)
}
