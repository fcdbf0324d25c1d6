import { sql } from 'kysely'
import { connectionOptions } from '../mysql/connection-options.ts'
import { type Database, database } from '../mysql/database.ts'
import { guarded } from '../mysql/guarded.ts'
import { type Longest, longerBan } from './longer-ban.ts'
import type { AccountStore, Ban } from './ports.ts'
import { banRow, toBan } from './rows.ts'

/** The part of the accounts that workers ask before they do something for a player. */
export interface BanList extends Pick<AccountStore, 'bans'> {
  close(): Promise<void>
}

/**
 * It connects with the first call. The migrations must have been applied.
 * @param url mysql://user:password@host:port/database[?ssl=true]
 * @throws StoreError when the URL is not valid.
 */
export function mysqlBans(url: string): BanList {
  const db = database(connectionOptions(url))
  return guarded({ bans: banRows(db).bans, close: () => db.destroy() })
}

/** The methods of {@link AccountStore} for bans. */
export function banRows(db: Database) {
  return {
    async ban(ban) {
      const { player_id: _, ...changed } = banRow(ban)
      await db.insertInto('player_ban').values(banRow(ban)).onDuplicateKeyUpdate(changed).execute()
    },
    async unban(playerId) {
      const accounts = db.selectFrom('account_character').select('account_id').where('player_id', '=', playerId)
      const { numDeletedRows } = await db
        .deleteFrom('player_ban')
        .where((row) => row.or([row('player_id', '=', playerId), row('account_id', 'in', accounts)]))
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
    async bans(playerIds, now) {
      if (playerIds.length === 0) return new Map()
      const ofLife = db
        .selectFrom('player_ban as ban')
        .selectAll('ban')
        .select('ban.player_id as life')
        .where('ban.player_id', 'in', playerIds)
      const ofAccount = db
        .selectFrom('account_character as character')
        .innerJoin('player_ban as ban', 'ban.account_id', 'character.account_id')
        .selectAll('ban')
        .select('character.player_id as life')
        .where('character.player_id', 'in', playerIds)
      const found: Longest = new Map()
      for (const { life, ...row } of await ofLife.unionAll(ofAccount).execute()) {
        if (row.until_at === null || row.until_at > now) longerBan(found, life, toBan(row))
      }
      return found
    },
    async currentBans(now, limit): Promise<Ban[]> {
      const rows = await db
        .selectFrom('player_ban')
        .selectAll()
        .where((row) => row.or([row('until_at', 'is', null), row('until_at', '>', now)]))
        .orderBy('banned_at', 'desc')
        .orderBy('player_id')
        .limit(sql.lit(limit))
        .execute()
      return rows.map(toBan)
    },
  } satisfies Partial<AccountStore>
}
