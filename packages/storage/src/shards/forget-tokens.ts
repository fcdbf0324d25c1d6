import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import type { DeviceTokenChange } from '../ports.ts'

/**
 * [CMD-12] Removes tokens from their former players on another server than that of the commit which has set them. `commit_lane` does so on its own
 * server. Until it has happened, the readers compare: see `device-calls.ts`.
 */
export async function forgetFormer(db: Database, changes: readonly DeviceTokenChange[]): Promise<void> {
  const set = changes.flatMap(({ playerId, platform, token, at }) =>
    token === null ? [] : [[playerId, platform, token, at]],
  )
  if (set.length === 0) return
  const { rows } = await sql<{ player_id: string; platform: string; token: string; at_ms: number }>`
    SELECT d.player_id, d.platform, d.token, d.at_ms
      FROM JSON_TABLE(${JSON.stringify(set)}, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
        platform VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]',
        token VARCHAR(512) CHARACTER SET ascii COLLATE ascii_bin PATH '$[2]',
        at_ms BIGINT PATH '$[3]'
      )) t
      STRAIGHT_JOIN device_token d FORCE INDEX (device_token_token) ON d.token = t.token AND d.platform = t.platform
      WHERE d.player_id <> t.player_id
        AND (d.at_ms < t.at_ms OR (d.at_ms = t.at_ms AND d.player_id < t.player_id))`.execute(db)
  // One row each, so that no commit waits for more than one of them.
  for (const { player_id, platform, token, at_ms } of rows) {
    await db
      .deleteFrom('device_token')
      .where('player_id', '=', player_id)
      .where('platform', '=', platform)
      .where('token', '=', token)
      .where('at_ms', '=', at_ms)
      .execute()
  }
}
