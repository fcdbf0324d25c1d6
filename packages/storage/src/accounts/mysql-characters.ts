import type { Database } from '../mysql/database.ts'
import type { AccountStore, Character } from './ports.ts'
import { characterRow as rowOf, toCharacter } from './rows.ts'

/** The methods of {@link AccountStore} for the lives of accounts. */
export function characterRows(db: Database) {
  return {
    characters: (accountId) => charactersOf(db, accountId),
    async addCharacter(character, max) {
      return await db.transaction().execute(async (transaction) => {
        await lockAccount(transaction, character.accountId)
        if ((await charactersOf(transaction, character.accountId)).length >= max) return false
        await transaction.insertInto('account_character').values(rowOf(character)).execute()
        return true
      })
    },
    async archive(accountId, playerId, archivedAt) {
      return await db.transaction().execute(async (transaction) => {
        await lockAccount(transaction, accountId)
        const characters = await charactersOf(transaction, accountId)
        if (!characters.some((one) => one.playerId === playerId)) return 'absent'
        const others = characters.filter((one) => one.playerId !== playerId && one.archivedAt === null)
        if (archivedAt !== null && others.length === 0) return 'last'
        await transaction
          .updateTable('account_character')
          .set({ archived_at: archivedAt })
          .where('player_id', '=', playerId)
          .execute()
        return 'done'
      })
    },
    async owners(playerIds) {
      if (playerIds.length === 0) return new Map()
      const rows = await db
        .selectFrom('account_character')
        .innerJoin('account', 'account.account_id', 'account_character.account_id')
        .select(['player_id', 'account.account_id', 'archived_at', 'password', 'tokens_after'])
        .where('player_id', 'in', playerIds)
        .execute()
      return new Map(
        rows.map((row) => [
          row.player_id,
          {
            accountId: row.account_id,
            archivedAt: row.archived_at,
            isRegistered: row.password !== null,
            tokensAfter: row.tokens_after,
          },
        ]),
      )
    },
  } satisfies Partial<AccountStore>
}

async function charactersOf(db: Database, accountId: string): Promise<Character[]> {
  const rows = await db
    .selectFrom('account_character')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .orderBy('player_id')
    .execute()
  return rows.map(toCharacter)
}

/** Two changes of one account's lives come one after the other, so neither the maximum nor the last life is missed. */
async function lockAccount(db: Database, accountId: string): Promise<void> {
  await db.selectFrom('account').select('account_id').where('account_id', '=', accountId).forUpdate().execute()
}
