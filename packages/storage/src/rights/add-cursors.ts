import type { Database } from '../mysql/database.ts'

/** [KEEP-7] Gives the lives cursors of analytics, from their present entries on. Those that have one keep it. */
export async function addCursors(db: Database, lives: readonly string[], now: number): Promise<void> {
  const heads = await db
    .selectFrom('player')
    .select(['player_id', 'head_seq'])
    .where('player_id', 'in', lives)
    .execute()
  const seqs = new Map(heads.map((head) => [head.player_id, head.head_seq]))
  await db
    .insertInto('analytics_cursor')
    .ignore()
    .values(lives.map((life) => ({ player_id: life, seq: seqs.get(life) ?? 0, due_at: now })))
    .execute()
}
