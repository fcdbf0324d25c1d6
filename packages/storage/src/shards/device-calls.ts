import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import type { Store } from '../ports.ts'
import { byHome, checkWritable, databaseAt, type Servers } from './servers.ts'
import type { StoreRoutes } from './store-routes.ts'
import type { sweepCalls } from './sweep-calls.ts'

/**
 * The methods of {@link Store} for devices. [CMD-12] A token belongs to the last player who has set it, on whatever server that is. Each server
 * compares its own rows; the readers here compare with those of the others.
 */
export function deviceCalls(
  { map, of, split, stores, writable }: StoreRoutes,
  servers: Servers,
  fromEach: ReturnType<typeof sweepCalls>['fromEach'],
) {
  return {
    async deviceTokens(playerId) {
      const own = await (await of(playerId)).deviceTokens(playerId)
      const lost = await setElsewhere(servers, own.length === 0 ? [] : [playerId])
      return own.filter(({ platform, token }) => !lost.has(key(playerId, platform, token)))
    },
    async addPushes(events) {
      const known = await map.current()
      for (const { playerId } of events) checkWritable(known, playerId)
      await split(
        events,
        ({ playerId }) => playerId,
        (store, part) => store.addPushes(part),
      )
    },
    async claimPushes({ limit, ...times }) {
      const parts = await fromEach(limit, (store, share) => store.claimPushes({ ...times, limit: share }))
      const due = parts.flatMap(({ items, lives }) => items.filter(({ playerId }) => lives(playerId)))
      const lost = await setElsewhere(servers, [...new Set(due.map(({ playerId }) => playerId))])
      return due
        .map((event) => ({
          ...event,
          devices: event.devices.filter(({ platform, token }) => !lost.has(key(event.playerId, platform, token))),
        }))
        .sort((a, b) => (a.playerId === b.playerId ? (a.key < b.key ? -1 : 1) : a.playerId < b.playerId ? -1 : 1))
    },
    endPush: async (event, outcome, at) => (await writable(event.playerId)).endPush(event, outcome, at),
    delayPush: async (event, dueAt, attempts) => (await writable(event.playerId)).delayPush(event, dueAt, attempts),
    forgetToken: async (playerId, device) => (await writable(playerId)).forgetToken(playerId, device),
    async trimPushes(before, limit) {
      const { move } = await map.current()
      let trimmed = 0
      for (const [server, store] of stores.entries()) {
        // The rows of both servers are being compared.
        if (move !== null && move.step !== 'switched' && (server === move.from || server === move.to)) continue
        if (trimmed < limit) trimmed += await store.trimPushes(before, limit - trimmed)
      }
      return trimmed
    },
  } satisfies Partial<Store>
}

type TokenRow = readonly [playerId: string, platform: string, token: string, at: number]

/** The tokens of these players that a player of another server has set since. */
async function setElsewhere(servers: Servers, players: readonly string[]): Promise<Set<string>> {
  if (players.length === 0) return new Set()
  const parts = byHome(await servers.map.current(), players, (id) => id)
  const lost = await Promise.all(
    [...parts].map(async ([server, ids]) => {
      const own = await tokensOf(databaseAt(servers.databases, server), ids)
      const others = servers.databases.filter((_, other) => other !== server)
      return (await Promise.all(others.map((db) => setLater(db, own)))).flat()
    }),
  )
  return new Set(lost.flat())
}

async function tokensOf(db: Database, players: readonly string[]): Promise<TokenRow[]> {
  const rows = await db.selectFrom('device_token').selectAll().where('player_id', 'in', players).execute()
  return rows.map((row) => [row.player_id, row.platform, row.token, row.at_ms])
}

async function setLater(db: Database, tokens: readonly TokenRow[]): Promise<string[]> {
  if (tokens.length === 0) return []
  const { rows } = await sql<{ player_id: string; platform: string; token: string }>`
    SELECT DISTINCT t.player_id, t.platform, t.token
      FROM JSON_TABLE(${JSON.stringify(tokens)}, '$[*]' COLUMNS (
        player_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin PATH '$[0]',
        platform VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin PATH '$[1]',
        token VARCHAR(512) CHARACTER SET ascii COLLATE ascii_bin PATH '$[2]',
        at_ms BIGINT PATH '$[3]'
      )) t
      STRAIGHT_JOIN device_token o FORCE INDEX (device_token_token) ON o.token = t.token AND o.platform = t.platform
      WHERE o.player_id <> t.player_id
        AND (o.at_ms > t.at_ms OR (o.at_ms = t.at_ms AND o.player_id > t.player_id))`.execute(db)
  return rows.map((row) => key(row.player_id, row.platform, row.token))
}

function key(playerId: string, platform: string, token: string): string {
  return `${playerId} ${platform} ${token}`
}
