import type { Database } from '../mysql/database.ts'
import { byHome, databaseAt, type Servers } from './servers.ts'

export interface LifeHead {
  readonly playerId: string
  readonly headSeq: number
}

/** The heads of those of these lives that have begun, sorted by id. @param servers where the lives are; all are in `db` when it is absent. */
export async function lifeHeads(
  db: Database,
  servers: Servers | undefined,
  lives: readonly string[],
): Promise<LifeHead[]> {
  if (servers === undefined) return headsIn(db, lives)
  const parts = byHome(await servers.map.current(), lives, (id) => id)
  const found = await Promise.all(
    [...parts].map(([server, ids]) => headsIn(databaseAt(servers.databases, server), ids)),
  )
  return found.flat().sort((a, b) => (a.playerId < b.playerId ? -1 : 1))
}

async function headsIn(db: Database, lives: readonly string[]): Promise<LifeHead[]> {
  const rows = await db
    .selectFrom('player')
    .select(['player_id', 'head_seq'])
    .where('player_id', 'in', lives)
    .orderBy('player_id')
    .execute()
  return rows.map((row) => ({ playerId: row.player_id, headSeq: row.head_seq }))
}
