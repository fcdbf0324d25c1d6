import type { Selectable, Transaction } from 'kysely'
import { connectionOptions } from '../mysql/connection-options.ts'
import { type Database, database } from '../mysql/database.ts'
import { guarded } from '../mysql/guarded.ts'
import type { Schema } from '../mysql/schema.ts'
import { isDuplicateKey } from '../mysql/store-error.ts'
import type { ClaimedTold, ToldAnswer, ToldRequest, ToldRow, ToldStore } from './ports.ts'
import type { ToldSchema } from './schema.ts'
import { toldJob } from './told-job.ts'

type Row = Omit<Selectable<ToldSchema['told_life']>, 'image' | 'slot_player_id' | 'share_player_id' | 'claimed_until'>

const shown = [
  'told_id',
  'player_id',
  'kind',
  'decision',
  'option_id',
  'requested_at',
  'state',
  'refusal',
  'attempts',
  'told_at',
  'told',
] as const

/**
 * Told lives in MySQL or MariaDB. It connects with the first call. The migrations must have been applied.
 * @param options.url mysql://user:password@host:port/database[?ssl=true]
 * @throws StoreError when the URL is not valid.
 */
export function mysqlToldLives({ url }: { readonly url: string }): ToldStore {
  const db = database(connectionOptions(url))
  return guarded({ ...requests(db), ...shares(db), ...pages(db), ...work(db), close: () => db.destroy() })
}

function requests(db: Database) {
  return {
    async request(request, { since, max, kinds }) {
      const counted = await db
        .selectFrom('told_life')
        .select(({ fn }) => fn.countAll<number>().as('made'))
        .where('player_id', '=', request.playerId)
        .where('kind', 'in', kinds)
        .where('requested_at', '>=', since)
        .executeTakeFirstOrThrow()
      if (Number(counted.made) >= max) return 'too_many'
      try {
        await db.transaction().execute(async (transaction) => {
          const row = { ...columnsOf(request), slot_player_id: request.playerId }
          await transaction.insertInto('told_life').values(row).execute()
          await enqueue(transaction, request.id, request.requestedAt)
        })
        return 'requested'
      } catch (error) {
        if (isDuplicateKey(error)) return 'running'
        throw error
      }
    },
    async toldTo(playerId, kinds, limit) {
      const rows = await db
        .selectFrom('told_life')
        .select(shown)
        .where('player_id', '=', playerId)
        .where('kind', 'in', kinds)
        .orderBy('requested_at', 'desc')
        .orderBy('told_id')
        .limit(limit)
        .execute()
      return rows.map(toRow)
    },
  } satisfies Partial<ToldStore>
}

function shares(db: Database) {
  return {
    async share(id, playerId, at) {
      return await db.transaction().execute(async (transaction) => {
        const request = { id, playerId, kind: 'share', decision: null, option: null, requestedAt: at } as const
        await transaction
          .insertInto('told_life')
          .values({ ...columnsOf(request), share_player_id: playerId })
          .onDuplicateKeyUpdate({ state: 'waiting', requested_at: at, attempts: 0, claimed_until: 0, refusal: null })
          .execute()
        const { told_id } = await transaction
          .selectFrom('told_life')
          .select('told_id')
          .where('share_player_id', '=', playerId)
          .executeTakeFirstOrThrow()
        await enqueue(transaction, told_id, at)
        return told_id
      })
    },
    async shareOf(playerId) {
      const rows = db.selectFrom('told_life').select(shown).where('share_player_id', '=', playerId)
      const row = await rows.executeTakeFirst()
      return row && toRow(row)
    },
    async withdraw(playerId) {
      const { numDeletedRows } = await db
        .deleteFrom('told_life')
        .where('share_player_id', '=', playerId)
        .executeTakeFirstOrThrow()
      return numDeletedRows > 0n
    },
  } satisfies Partial<ToldStore>
}

function pages(db: Database) {
  const share = (id: string) => db.selectFrom('told_life').where('told_id', '=', id).where('kind', '=', 'share')
  return {
    async page(id) {
      const row = await share(id).select(['told', 'told_at']).executeTakeFirst()
      return row === undefined || row.told === null || row.told_at === null
        ? undefined
        : { told: row.told, toldAt: row.told_at }
    },
    image: async (id) => (await share(id).select('image').executeTakeFirst())?.image ?? undefined,
  } satisfies Partial<ToldStore>
}

function work(db: Database) {
  return {
    async waiting(now, limit) {
      const rows = await db
        .selectFrom('told_life')
        .select('told_id')
        .where('state', '=', 'waiting')
        .where('claimed_until', '<=', now)
        .orderBy('claimed_until')
        .orderBy('requested_at')
        .limit(limit)
        .execute()
      return rows.map((row) => row.told_id)
    },
    async claim(id, now, until) {
      const { numUpdatedRows } = await db
        .updateTable('told_life')
        .set(({ eb }) => ({ claimed_until: until, attempts: eb('attempts', '+', 1) }))
        .where('told_id', '=', id)
        .where('state', '=', 'waiting')
        .where('claimed_until', '<=', now)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows !== 1n) return undefined
      const row = await db.selectFrom('told_life').select(shown).where('told_id', '=', id).executeTakeFirst()
      return row && { ...requestOf(row), attempt: row.attempts }
    },
    async finish({ id, requestedAt }: ClaimedTold, { state, refusal, told, image, at }: ToldAnswer) {
      const { numUpdatedRows } = await db
        .updateTable('told_life')
        .set({
          state,
          refusal: refusal ?? null,
          slot_player_id: null,
          // A page that could not be told again shows what it showed.
          ...(told !== undefined && { told, told_at: at }),
          ...(image !== undefined && { image: Buffer.from(image) }),
        })
        .where('told_id', '=', id)
        .where('state', '=', 'waiting')
        .where('requested_at', '=', requestedAt)
        .executeTakeFirstOrThrow()
      return numUpdatedRows === 1n
    },
    async removeOld(kinds, before, limit) {
      await db
        .deleteFrom('told_life')
        .where('kind', 'in', kinds)
        .where('requested_at', '<', before)
        .limit(limit)
        .execute()
    },
  } satisfies Partial<ToldStore>
}

async function enqueue(transaction: Transaction<Schema>, id: string, at: number): Promise<void> {
  const job = toldJob(id, at)
  const row = { job_id: job.id, queue: job.queue, payload: job.payload, run_at: job.runAt }
  await transaction.insertInto('outbox').ignore().values(row).execute()
}

function columnsOf({ id, playerId, kind, decision, option, requestedAt }: ToldRequest) {
  return {
    told_id: id,
    player_id: playerId,
    kind,
    decision,
    option_id: option,
    requested_at: requestedAt,
    state: 'waiting' as const,
  }
}

function requestOf(row: Row): ToldRequest {
  return {
    id: row.told_id,
    playerId: row.player_id,
    kind: row.kind,
    decision: row.decision,
    option: row.option_id,
    requestedAt: row.requested_at,
  }
}

function toRow(row: Row): ToldRow {
  return { ...requestOf(row), state: row.state, refusal: row.refusal, toldAt: row.told_at, told: row.told }
}
