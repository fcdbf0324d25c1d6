import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import type { NicknameClaim, NicknameStore } from './nickname-ports.ts'
import { retried } from './retried.ts'

/** The rows of claimed nicknames. */
export function nicknameRows(db: Database): NicknameStore {
  return {
    async claimNickname(claim) {
      await retried(() => claimRow(db, claim))
      const row = await db
        .selectFrom('chat_nickname')
        .select('author')
        .where('fold', '=', claim.fold)
        .executeTakeFirst()
      // The row is gone when the account was erased meanwhile.
      const author = row?.author ?? claim.author
      if (author === claim.author) await retried(() => dropUnused(db, claim))
      return author
    },
    async nicknameAuthor(fold, usedSince) {
      const row = await db
        .selectFrom('chat_nickname')
        .select('author')
        .where('fold', '=', fold)
        .where('used_at', '>=', usedSince)
        .executeTakeFirst()
      return row?.author
    },
    async trimNicknames(before, limit) {
      const { numDeletedRows } = await db
        .deleteFrom('chat_nickname')
        .where('used_at', '<', before)
        .orderBy('used_at')
        .limit(limit)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  }
}

/** One statement decides, so of two edges that claim at the same time only one gets the row. */
async function claimRow(db: Database, { fold, author, nickname, at, usedSince }: NicknameClaim): Promise<void> {
  const hasEnded = sql`used_at < ${usedSince}`
  const isOwn = sql`author = ${author}`
  await db
    .insertInto('chat_nickname')
    .values({ fold, author, nickname, claimed_at: at, used_at: at })
    // The assignments are made from left to right, and each one sees the values of those before it.
    .onDuplicateKeyUpdate({
      claimed_at: sql`IF(${hasEnded}, ${at}, claimed_at)`,
      author: sql`IF(${hasEnded}, ${author}, author)`,
      nickname: sql`IF(${isOwn}, ${nickname}, nickname)`,
      used_at: sql`IF(${isOwn}, GREATEST(used_at, ${at}), used_at)`,
    })
    .execute()
}

async function dropUnused(db: Database, { fold, author, claimsMax }: NicknameClaim): Promise<void> {
  const others = await db
    .selectFrom('chat_nickname')
    .select('fold')
    .where('author', '=', author)
    .where('fold', '!=', fold)
    .orderBy('used_at', 'desc')
    .execute()
  const unused = others.slice(claimsMax - 1).map((row) => row.fold)
  if (unused.length === 0) return
  await db.deleteFrom('chat_nickname').where('author', '=', author).where('fold', 'in', unused).execute()
}
