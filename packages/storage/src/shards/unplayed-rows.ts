import type { Database } from '../mysql/database.ts'

/** The tables of the first server with rows of a life that was never played. */
const tables = ['analytics_consent', 'analytics_cursor', 'told_life'] as const

/** [SHARD-6] The second step of a removal: the rows on the first server of those of these players who are gone from their own server. */
export async function removeFromDirectory(
  { home, directory }: { readonly home: Database; readonly directory: Database },
  players: readonly string[],
): Promise<void> {
  if (players.length === 0) return
  const rows = await home.selectFrom('player').select('player_id').where('player_id', 'in', players).execute()
  const there = new Set(rows.map((row) => row.player_id))
  const gone = players.filter((id) => !there.has(id))
  if (gone.length === 0) return
  for (const table of tables) await directory.deleteFrom(table).where('player_id', 'in', gone).execute()
}
