import { assert } from '@lifegrid/base/assert'
import { limits } from '../limits.ts'
import { memoryMessages, writeMessages } from '../messages/memory-messages.ts'
import type { OutboxJob } from '../outbox-job.ts'
import {
  type Claim,
  type Fence,
  type JournalEntry,
  noCursor,
  type OfflineLife,
  type PlayerHead,
  type Snapshot,
  type Store,
  type StoredLife,
} from '../ports.ts'
import { memoryPurchases } from '../purchases/memory-purchases.ts'
import { recentOutcome } from '../recent-outcome.ts'
import { memoryJournalRetention } from '../retention/memory-journal-retention.ts'
import { claimOffline, claimOutbox, outboxRows } from './claims.ts'
import { commit } from './commit.ts'
import { deviceTokensOf } from './device-tokens.ts'
import { pushes } from './pushes.ts'
import { recordHistory } from './record-history.ts'
import { emptyTables, ordered, type PlayerRows, type Tables } from './tables.ts'
import { removeUnplayed, unplayedCandidates } from './unplayed.ts'

/**
 * The record in memory, with the semantics of the real one: unique keys, atomic commits, epochs, the rules for both snapshots. Each call
 * completes its work before it returns, like one transaction. The simulated cluster adds delays and failures.
 */
export function memoryStore(): Store {
  const tables = emptyTables()
  return {
    ...recordHistory(),
    ...memoryPurchases(tables),
    ...memoryMessages(tables),
    async settings(proposed) {
      tables.settings ??= { ...proposed }
      for (let partition = 0; partition < tables.settings.partitions; partition++) {
        if (!tables.owners.has(partition)) tables.owners.set(partition, { epoch: 0, owner: null })
      }
      return { ...tables.settings }
    },
    async owners() {
      return [...tables.owners].sort(([a], [b]) => a - b).map(([partition, row]) => ({ partition, ...row }))
    },
    acquire: async (claims) => acquire(tables, claims),
    async cursors(partitions) {
      return new Map(partitions.map((partition) => [partition, tables.cursors.get(partition) ?? noCursor]))
    },
    newestToldAt: async () => Math.max(0, ...[...tables.cursors.values()].map(({ toldAt }) => toldAt)),
    commit: async (_lane, batch) => commit(tables, batch),
    async connected(partitions) {
      const wanted = new Set(partitions)
      return ordered(tables)
        .filter(({ head }) => wanted.has(head.partition) && head.connection !== null)
        .map(({ rows: { schemaVersion }, head: { playerId, partition } }) => ({ playerId, partition, schemaVersion }))
    },
    async loadMany(playerIds, schemaVersionMax) {
      const wanted = new Set(playerIds)
      return ordered(tables)
        .filter(({ head }) => wanted.has(head.playerId))
        .map(({ rows, head }) => toLife(rows, head, schemaVersionMax))
    },
    async loadOffline(playerIds, schemaVersionMax) {
      const wanted = new Set(playerIds)
      return ordered(tables)
        .filter(({ head }) => wanted.has(head.playerId))
        .map(({ rows, head }) => toLife(rows, head, schemaVersionMax))
        .map(({ recent: _, ...life }) => life)
    },
    async load(playerId, schemaVersionMax) {
      const rows = tables.players.get(playerId)
      return rows === undefined || rows.head === null ? undefined : toLife(rows, rows.head, schemaVersionMax)
    },
    head: async (playerId) => tables.players.get(playerId)?.head ?? undefined,
    connectedCount: async () => ordered(tables).filter(({ head }) => head.connection !== null).length,
    claimOffline: async (claim) => claimOffline(tables, claim),
    async outcome(playerId, commandId) {
      const entry = tables.players.get(playerId)?.commandIds.get(commandId)
      return entry === undefined ? undefined : recentOutcome(entry)
    },
    saveOfflineSnapshot: async (snapshot, nextDueAt, messages = []) =>
      saveOfflineSnapshot(tables, { snapshot, nextDueAt, messages }),
    async saveOfflineSnapshots(lives) {
      const written = lives.filter((life) => saveOfflineSnapshot(tables, life))
      return new Set(written.map(({ snapshot }) => snapshot.playerId))
    },
    async journal(playerId, untilSeq = Number.POSITIVE_INFINITY) {
      const rows = tables.players.get(playerId)
      return rows === undefined ? [] : journalOf(rows).filter((entry) => entry.seq <= untilSeq)
    },
    latestEntries: async (playerId, wanted) => latestEntries(tables, playerId, wanted),
    async ledger(playerId) {
      const lines = tables.players.get(playerId)?.ledger ?? []
      return [...lines].sort((a, b) => a.seq - b.seq || a.line - b.line)
    },
    ...pushes(tables),
    ...memoryJournalRetention(tables),
    deviceTokens: async (playerId) => deviceTokensOf(tables, playerId),
    unplayedCandidates: async (before, limit) => unplayedCandidates(tables, before, limit),
    removeUnplayed: async (partition, playerIds, rule) => removeUnplayed(tables, partition, playerIds, rule),
    outboxPending: async (limit) => outboxPending(tables, limit),
    claimOutbox: async (claim) => claimOutbox(tables, claim),
    async outboxDone(ids) {
      for (const id of ids) tables.outbox.delete(id)
    },
    async ping() {},
    async close() {},
  }
}

function outboxPending(tables: Tables, limit: number): OutboxJob[] {
  return outboxRows(tables)
    .slice(0, limit)
    .map(({ job }) => job)
}

/** [FENCE-1] Only this function issues epochs. */
function acquire(tables: Tables, claims: readonly Claim[]): Fence[] {
  assert(
    new Set(claims.map((claim) => claim.partition)).size === claims.length,
    '[FENCE-1] A call claims each partition only once.',
  )
  const won: Fence[] = []
  for (const { partition, epoch, owner } of [...claims].sort((a, b) => a.partition - b.partition)) {
    const row = tables.owners.get(partition)
    if (row === undefined || row.epoch !== epoch) continue
    row.epoch++
    row.owner = owner
    won.push({ partition, epoch: row.epoch })
  }
  return won
}

function saveOfflineSnapshot(tables: Tables, { snapshot, nextDueAt, messages }: OfflineLife): boolean {
  const rows = tables.players.get(snapshot.playerId)
  if (rows === undefined || rows.head === null || rows.head.connection !== null || rows.head.headSeq !== snapshot.seq)
    return false
  const isAsNew = (other: Snapshot | null): boolean =>
    other !== null && (other.seq > snapshot.seq || (other.seq === snapshot.seq && other.at >= snapshot.at))
  if (isAsNew(rows.snapshot) || isAsNew(rows.offlineSnapshot)) return false
  rows.offlineSnapshot = { ...snapshot, data: snapshot.data.slice() }
  rows.offlineDueAt = nextDueAt
  writeMessages(tables, messages)
  return true
}

function toLife(rows: PlayerRows, head: PlayerHead, schemaVersionMax: number = limits.schemaVersionMax): StoredLife {
  const all = journalOf(rows)
  const snapshot = validSnapshot(rows, all, schemaVersionMax)
  const snapshotSeq = snapshot?.seq ?? 0
  const recentFrom = head.headSeq - limits.recentOutcomesMax
  const upToHead = all.filter((entry) => entry.seq <= head.headSeq)
  return {
    head,
    snapshot: snapshot === null ? null : { ...snapshot, data: snapshot.data.slice() },
    journal: upToHead.filter((entry) => entry.seq > snapshotSeq),
    hasMessages: rows.messages.size > 0,
    recent: upToHead.filter((entry) => entry.seq <= snapshotSeq && entry.seq > recentFrom).map(recentOutcome),
  }
}

/** Makes the same choice as `mysql/read-lives.ts`. */
function validSnapshot(
  { snapshot, offlineSnapshot }: PlayerRows,
  journal: readonly JournalEntry[],
  schemaVersionMax: number,
): Snapshot | null {
  if (offlineSnapshot === null || offlineSnapshot.schemaVersion > schemaVersionMax) return snapshot
  const { seq, at } = offlineSnapshot
  if (snapshot !== null && (snapshot.seq > seq || (snapshot.seq === seq && snapshot.at >= at))) return snapshot
  return journal.some((entry) => entry.seq > seq && entry.at < at) ? snapshot : offlineSnapshot
}

function journalOf(rows: PlayerRows): JournalEntry[] {
  return [...rows.journal.values()].sort((a, b) => a.seq - b.seq)
}

function latestEntries(
  tables: Tables,
  playerId: string,
  { types, afterSeq, limit }: Parameters<Store['latestEntries']>[1],
): JournalEntry[] {
  const rows = tables.players.get(playerId)
  const entries = rows === undefined ? [] : journalOf(rows)
  return entries
    .filter(
      ({ seq, type, outcome, message }) => seq > afterSeq && outcome === 'ok' && types.includes(type) && message !== '',
    )
    .slice(-limit)
}
