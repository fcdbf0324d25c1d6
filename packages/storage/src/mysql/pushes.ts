import { sql } from 'kysely'
import type { DuePush, PushDevice, PushRecord } from '../push-ports.ts'
import type { Database } from './database.ts'

const dayMs = 86_400_000

interface EventRow {
  readonly player_id: string
  readonly event_key: string
  readonly kind: string
  readonly at_ms: number
  readonly attempts: number
  readonly connection: string | null
  readonly connection_at: number
  readonly sent_last_day: number
}

/** The methods of {@link PushRecord}. */
export function pushes(db: Database): PushRecord {
  return {
    async addPushes(events) {
      if (events.length === 0) return
      const rows = JSON.stringify(events.map(({ playerId, key, kind, at }) => [playerId, key, kind, at]))
      await sql`
        INSERT INTO push_event (player_id, event_key, kind, at_ms, due_at)
          SELECT e.player_id, e.event_key, e.kind, e.at_ms, e.at_ms
          FROM JSON_TABLE(${rows}, '$[*]' COLUMNS (
            player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
            event_key VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]',
            kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin PATH '$[2]',
            at_ms BIGINT PATH '$[3]'
          )) e
          WHERE EXISTS (SELECT 1 FROM device_token d WHERE d.player_id = e.player_id)
          ON DUPLICATE KEY UPDATE event_key = VALUES(event_key)`.execute(db)
    },
    async claimPushes({ now, until, limit }) {
      const { rows } = await sql`CALL claim_pushes(${now}, ${until}, ${limit})`.execute(db)
      const [first] = rows[0] as unknown as readonly { events: string | null }[]
      const claimed = JSON.parse(first?.events ?? '[]') as [string, string][]
      return claimed.length === 0 ? [] : readEvents(db, claimed, now)
    },
    async endPush({ playerId, key }, outcome, at) {
      await db
        .updateTable('push_event')
        .set({ due_at: null, outcome, ended_at: at })
        .where('player_id', '=', playerId)
        .where('event_key', '=', key)
        .execute()
    },
    async delayPush({ playerId, key }, dueAt, attempts) {
      await db
        .updateTable('push_event')
        .set({ due_at: dueAt, attempts })
        .where('player_id', '=', playerId)
        .where('event_key', '=', key)
        .where('ended_at', 'is', null)
        .execute()
    },
    async forgetToken(playerId, { platform, token }) {
      await db
        .deleteFrom('device_token')
        .where('player_id', '=', playerId)
        .where('platform', '=', platform)
        .where('token', '=', token)
        .execute()
    },
    async trimPushes(before, limit) {
      const { numAffectedRows } = await sql`
        DELETE FROM push_event WHERE ended_at < ${before} ORDER BY ended_at LIMIT ${limit}`.execute(db)
      return Number(numAffectedRows ?? 0)
    },
  }
}

async function readEvents(db: Database, claimed: readonly [string, string][], now: number): Promise<DuePush[]> {
  const players = [...new Set(claimed.map(([playerId]) => playerId))]
  const [events, devices] = await Promise.all([
    sql<EventRow>`
      SELECT e.player_id, e.event_key, e.kind, e.at_ms, e.attempts, p.connection, p.connection_at, (
          SELECT COUNT(*) FROM push_event s
            WHERE s.player_id = e.player_id AND s.outcome = 'sent' AND s.ended_at > ${now - dayMs}
        ) AS sent_last_day
        FROM JSON_TABLE(${JSON.stringify(claimed)}, '$[*]' COLUMNS (
          player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
          event_key VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]'
        )) c
        STRAIGHT_JOIN push_event e FORCE INDEX (PRIMARY) ON e.player_id = c.player_id AND e.event_key = c.event_key
        STRAIGHT_JOIN player p FORCE INDEX (PRIMARY) ON p.player_id = c.player_id
        ORDER BY e.player_id, e.event_key`.execute(db),
    readDevices(db, players),
  ])
  return events.rows.map((row) => ({
    playerId: row.player_id,
    key: row.event_key,
    kind: row.kind,
    at: row.at_ms,
    attempts: row.attempts,
    connected: row.connection !== null,
    connectionAt: row.connection_at,
    devices: devices.get(row.player_id) ?? [],
    sentLastDay: Number(row.sent_last_day),
  }))
}

/** The players' devices without those that another player has set since: [CMD-12]. */
async function readDevices(db: Database, players: readonly string[]): Promise<Map<string, PushDevice[]>> {
  const { rows } = await sql<{ player_id: string; platform: string; token: string; time_zone: string | null }>`
    SELECT d.player_id, d.platform, d.token, d.time_zone FROM device_token d
      WHERE d.player_id IN (${sql.join(players)}) AND NOT EXISTS (
        SELECT 1 FROM device_token o
          WHERE o.token = d.token AND o.platform = d.platform
            AND (o.at_ms > d.at_ms OR (o.at_ms = d.at_ms AND o.player_id > d.player_id))
      )
      ORDER BY d.player_id, d.platform`.execute(db)
  const found = new Map<string, PushDevice[]>()
  for (const { player_id, platform, token, time_zone } of rows) {
    found.set(player_id, [...(found.get(player_id) ?? []), { platform, token, timeZone: time_zone }])
  }
  return found
}
