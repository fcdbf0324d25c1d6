import type { DuePush, PushEvent, PushRecord } from '../push-ports.ts'
import { deviceRowsOf } from './device-tokens.ts'
import { compare, type PushRow, type Tables } from './tables.ts'

const dayMs = 86_400_000

/** The same as `mysql/pushes.ts`. */
export function pushes(tables: Tables): PushRecord {
  const rowOf = ({ playerId, key }: Pick<PushEvent, 'playerId' | 'key'>): PushRow | undefined =>
    tables.players.get(playerId)?.pushes.get(key)
  return {
    async addPushes(events) {
      for (const event of events) {
        const rows = tables.players.get(event.playerId)
        if (rows === undefined || rows.deviceTokens.size === 0 || rows.pushes.has(event.key)) continue
        rows.pushes.set(event.key, { event, dueAt: event.at, attempts: 0, outcome: null, endedAt: null })
      }
    },
    async claimPushes({ now, until, limit }) {
      const due = allRows(tables)
        .filter(({ dueAt }) => dueAt !== null && dueAt <= now)
        .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))
        .slice(0, limit)
      for (const row of due) row.dueAt = until
      return due
        .flatMap((row) => toDue(tables, row, now))
        .sort((a, b) => compare(a.playerId, b.playerId) || compare(a.key, b.key))
    },
    async endPush(event, outcome, at) {
      const row = rowOf(event)
      if (row !== undefined) Object.assign(row, { dueAt: null, outcome, endedAt: at })
    },
    async delayPush(event, dueAt, attempts) {
      const row = rowOf(event)
      if (row !== undefined && row.endedAt === null) Object.assign(row, { dueAt, attempts })
    },
    async forgetToken(playerId, { platform, token }) {
      const tokens = tables.players.get(playerId)?.deviceTokens
      if (tokens?.get(platform)?.token === token) tokens.delete(platform)
    },
    async trimPushes(before, limit) {
      const old = allRows(tables)
        .filter(({ endedAt }) => endedAt !== null && endedAt < before)
        .sort((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0))
        .slice(0, limit)
      for (const { event } of old) tables.players.get(event.playerId)?.pushes.delete(event.key)
      return old.length
    },
  }
}

function allRows(tables: Tables): PushRow[] {
  return [...tables.players.values()].flatMap(({ pushes }) => [...pushes.values()])
}

function toDue(tables: Tables, { event, attempts }: PushRow, now: number): DuePush[] {
  const rows = tables.players.get(event.playerId)
  if (rows === undefined || rows.head === null) return []
  const { connection, connectionAt } = rows.head
  const sent = [...rows.pushes.values()].filter(
    ({ outcome, endedAt }) => outcome === 'sent' && (endedAt ?? 0) > now - dayMs,
  )
  const devices = deviceRowsOf(tables, event.playerId)
  return [{ ...event, attempts, connected: connection !== null, connectionAt, devices, sentLastDay: sent.length }]
}
