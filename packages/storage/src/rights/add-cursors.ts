import type { Database } from '../mysql/database.ts'
import type { LifeHead } from '../shards/life-heads.ts'

/** [KEEP-7] Gives the lives cursors of analytics, from their present entries on. Those that have one keep it. */
export async function addCursors(
  db: Database,
  lives: readonly string[],
  heads: readonly LifeHead[],
  now: number,
): Promise<void> {
  const seqs = new Map(heads.map((head) => [head.playerId, head.headSeq]))
  await db
    .insertInto('analytics_cursor')
    .ignore()
    .values(lives.map((life) => ({ player_id: life, seq: seqs.get(life) ?? 0, due_at: now })))
    .execute()
}
