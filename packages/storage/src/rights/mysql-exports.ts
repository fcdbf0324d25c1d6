import { encodeCommandId } from '../mysql/command-id.ts'
import type { Database } from '../mysql/database.ts'
import { isDuplicateKey } from '../mysql/store-error.ts'
import { livesOf } from './lives-of.ts'
import type { ExportTable } from './mysql-schema.ts'
import type { DataExport, ExportRequest, ExportRequested, RightsStore } from './ports.ts'
import { exportJob } from './rights-jobs.ts'

type ExportRow = Pick<ExportTable, 'export_id' | 'player_id' | 'requested_at' | 'state' | 'expires_at' | 'bytes'>

const shown = ['export_id', 'player_id', 'requested_at', 'state', 'expires_at', 'bytes'] as const

/** The methods of {@link RightsStore} for exports. */
export function exportRows(db: Database) {
  return {
    async requestExport(request, since) {
      const lives = await livesOf(db, request.playerId)
      const refused = await alreadyThere(db, request, lives, since)
      if (refused !== undefined) return refused
      try {
        await insert(db, request, lives[0] ?? request.playerId)
        return 'requested'
      } catch (error) {
        // Another request was faster.
        if (!isDuplicateKey(error)) throw error
        return (await alreadyThere(db, request, lives, since)) ?? 'running'
      }
    },
    exports: (playerId) => exportsOf(db, playerId),
    async readyExports(playerIds, now) {
      const found = new Map<string, DataExport[]>()
      if (playerIds.length === 0) return found
      const ready = await db
        .selectFrom('data_export')
        .select('player_id')
        .where('state', '=', 'ready')
        .where('expires_at', '>', now)
        .limit(1)
        .execute()
      // Nearly always: nobody waits for an export.
      if (ready.length === 0) return found
      for (const playerId of playerIds) {
        const open = (await exportsOf(db, playerId)).filter(
          ({ state, expiresAt }) => state === 'ready' && (expiresAt ?? 0) > now,
        )
        if (open.length > 0) found.set(playerId, open)
      }
      return found
    },
    async takeExport(id, playerId, now) {
      const { numUpdatedRows } = await db
        .updateTable('data_export')
        .set({ state: 'taken', taken_at: now })
        .where('export_id', '=', id)
        .where('player_id', 'in', await livesOf(db, playerId))
        .where('state', '=', 'ready')
        .where('expires_at', '>', now)
        .executeTakeFirstOrThrow()
      if (numUpdatedRows !== 1n) return undefined
      const row = await db
        .selectFrom('data_export')
        .select(['chunks', 'bytes'])
        .where('export_id', '=', id)
        .executeTakeFirst()
      return row && { id, chunks: row.chunks ?? 0, bytes: row.bytes ?? 0 }
    },
    async exportChunk(id, n) {
      const chunks = db.selectFrom('data_export_chunk').select('data').where('export_id', '=', id)
      return (await chunks.where('n', '=', n).executeTakeFirst())?.data
    },
    async removeChunks(id) {
      await db.deleteFrom('data_export_chunk').where('export_id', '=', id).execute()
    },
  } satisfies Partial<RightsStore>
}

async function exportsOf(db: Database, playerId: string): Promise<DataExport[]> {
  const rows = await db
    .selectFrom('data_export')
    .select(shown)
    .where('player_id', 'in', await livesOf(db, playerId))
    .orderBy('requested_at', 'desc')
    .orderBy('export_id')
    .execute()
  return rows.map(toExport)
}

async function alreadyThere(
  db: Database,
  { playerId, requestId }: ExportRequest,
  lives: readonly string[],
  since: number,
): Promise<Exclude<ExportRequested, 'requested'> | undefined> {
  const repeated = await db
    .selectFrom('data_export')
    .select('export_id')
    .where('player_id', '=', playerId)
    .where('request_id', '=', Buffer.from(encodeCommandId(requestId)))
    .executeTakeFirst()
  if (repeated !== undefined) return 'repeated'
  const rows = await db
    .selectFrom('data_export')
    .select(['state', 'requested_at'])
    .where('player_id', 'in', lives)
    .where('state', '!=', 'failed')
    .execute()
  if (rows.some(({ state }) => state === 'waiting')) return 'running'
  return rows.some((row) => row.requested_at >= since) ? 'too_soon' : undefined
}

async function insert(db: Database, { id, playerId, requestId, at }: ExportRequest, slot: string): Promise<void> {
  const job = exportJob(id, at)
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('data_export')
      .values({
        export_id: id,
        player_id: playerId,
        request_id: Buffer.from(encodeCommandId(requestId)),
        requested_at: at,
        state: 'waiting',
        slot_player_id: slot,
      })
      .execute()
    await transaction
      .insertInto('outbox')
      .ignore()
      .values({ job_id: job.id, queue: job.queue, payload: job.payload, run_at: job.runAt })
      .execute()
  })
}

function toExport(row: ExportRow): DataExport {
  return {
    id: row.export_id,
    playerId: row.player_id,
    requestedAt: row.requested_at,
    state: row.state,
    expiresAt: row.expires_at,
    bytes: row.bytes,
  }
}
