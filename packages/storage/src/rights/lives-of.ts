import type { Database } from '../mysql/database.ts'

/** The ids of all lives of the player's account, sorted; the player's alone if it has no account. */
export async function livesOf(db: Database, playerId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('account_character as mine')
    .innerJoin('account_character as theirs', 'theirs.account_id', 'mine.account_id')
    .select('theirs.player_id')
    .where('mine.player_id', '=', playerId)
    .execute()
  return [...new Set([playerId, ...rows.map((row) => row.player_id)])].sort()
}
