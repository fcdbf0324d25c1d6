import { type RawBuilder, sql } from 'kysely'
import { limits } from '../limits.ts'
import { hasMessages } from '../messages/mysql-messages.ts'
import type { PlayerHead, Snapshot, Store, StoredLife } from '../ports.ts'
import type { Database } from './database.ts'
import { readJournal } from './read-journal.ts'
import { type HeadRow, toHead } from './rows.ts'

interface LifeRow extends HeadRow {
  readonly seq: number | null
  readonly at_ms: number
  readonly game_minute: number
  readonly schema_version: number
  readonly data: Uint8Array
  readonly has_messages: number
}

/** The methods of {@link Store} that load lives. */
export function lifeReads(db: Database) {
  return {
    async loadMany(playerIds, schemaVersionMax) {
      if (playerIds.length === 0) return []
      return readLives(db, sql`p.player_id IN (${sql.join(playerIds)})`, { schemaVersionMax })
    },
    async loadOffline(playerIds, schemaVersionMax) {
      if (playerIds.length === 0) return []
      const condition = sql`p.player_id IN (${sql.join(playerIds)})`
      const lives = await readLives(db, condition, { schemaVersionMax, recentMax: 0 })
      return lives.map(({ recent: _, ...life }) => life)
    },
    async load(playerId, schemaVersionMax) {
      const [life] = await readLives(db, sql`p.player_id = ${playerId}`, { schemaVersionMax })
      return life
    },
  } satisfies Partial<Store>
}

interface Wanted {
  readonly schemaVersionMax: number | undefined
  /** Outcomes of commands up to the snapshot; see `StoredLife.recent`. */
  readonly recentMax?: number
}

/** Reads the lives of all players for whom `condition` (on `p`, the player) holds, in two queries. See {@link Store.loadMany}. */
async function readLives(
  db: Database,
  condition: RawBuilder<unknown>,
  { schemaVersionMax = limits.schemaVersionMax, recentMax = limits.recentOutcomesMax }: Wanted,
): Promise<StoredLife[]> {
  const found = await readHeads(db, condition, schemaVersionMax)
  const wanted = found.map(({ head, snapshot }) => ({ head, snapshotSeq: snapshot?.seq ?? 0 }))
  const journals = await readJournal(db, wanted, recentMax)
  return found.map(({ head, snapshot, hasMessages }) => {
    const { journal, recent } = journals.get(head.playerId) ?? { journal: [], recent: [] }
    return { head, snapshot, journal, recent, hasMessages }
  })
}

/**
 * Reads heads, each with the snapshot for the replay. The owner's snapshot is always valid. The worker's is valid only if no command after
 * its seq took effect before its wall time. [MOVE-3] It is also not used if its schema version is too new for the reader. If both are
 * valid, the later one is used.
 */
async function readHeads(
  db: Database,
  condition: RawBuilder<unknown>,
  schemaVersionMax: number,
): Promise<(Pick<StoredLife, 'hasMessages' | 'snapshot'> & { head: PlayerHead })[]> {
  const { rows } = await sql<LifeRow>`
    SELECT h.player_id, h.partition_id, h.head_seq, h.edge, h.connection, h.connection_at,
      IF(h.use_offline, f.seq, s.seq) AS seq,
      IF(h.use_offline, f.at_ms, s.at_ms) AS at_ms,
      IF(h.use_offline, f.game_minute, s.game_minute) AS game_minute,
      IF(h.use_offline, f.schema_version, s.schema_version) AS schema_version,
      IF(h.use_offline, f.data, s.data) AS data,
      ${hasMessages} AS has_messages
    FROM (
      SELECT p.*, (
        f.schema_version <= ${schemaVersionMax}
        AND (s.player_id IS NULL OR f.seq > s.seq OR (f.seq = s.seq AND f.at_ms > s.at_ms))
        AND NOT EXISTS (
          SELECT 1 FROM journal j WHERE j.player_id = p.player_id AND j.seq > f.seq AND j.at_ms < f.at_ms
        )
      ) AS use_offline
      FROM player p
      LEFT JOIN snapshot s ON s.player_id = p.player_id
      LEFT JOIN snapshot_offline f ON f.player_id = p.player_id
      WHERE ${condition}
    ) h
    LEFT JOIN snapshot s ON s.player_id = h.player_id
    LEFT JOIN snapshot_offline f ON f.player_id = h.player_id AND h.use_offline
    ORDER BY h.player_id`.execute(db)
  return rows.map((row) => ({ head: toHead(row), snapshot: toSnapshot(row), hasMessages: row.has_messages === 1 }))
}

function toSnapshot(row: LifeRow): Snapshot | null {
  if (row.seq === null) return null
  return {
    playerId: row.player_id,
    seq: row.seq,
    at: row.at_ms,
    minute: row.game_minute,
    schemaVersion: row.schema_version,
    data: row.data,
  }
}
