import { hash } from 'node:crypto'
import { assert } from '@lifegrid/base/assert'
import { memoryMessages } from '../messages/memory-messages.ts'
import type { OutboxJob } from '../outbox-job.ts'
import { type Claim, type Fence, noCursor, type Store } from '../ports.ts'
import { erasePurchases, memoryPurchases } from '../purchases/memory-purchases.ts'
import { recentOutcome } from '../recent-outcome.ts'
import { memoryJournalRetention } from '../retention/memory-journal-retention.ts'
import { claimOffline, claimOutbox, outboxRows } from './claims.ts'
import { commit } from './commit.ts'
import { deviceTokensOf } from './device-tokens.ts'
import { journalOf, lives } from './lives.ts'
import { pushes } from './pushes.ts'
import { recordHistory } from './record-history.ts'
import { compare, emptyTables, ordered, type Tables } from './tables.ts'
import { removeUnplayed, unplayedCandidates } from './unplayed.ts'

export interface MemoryStore extends Store {
  /** What an erasure of a life does with its purchases. In the real record a worker does it: see `RightsWork`. */
  erasePurchases(playerId: string): void
}

/**
 * The record in memory, with the semantics of the real one: unique keys, atomic commits, epochs, the rules for both snapshots. Each call
 * completes its work before it returns, like one transaction. The simulated cluster adds delays and failures.
 */
export function memoryStore(): MemoryStore {
  const tables = emptyTables()
  return {
    ...recordHistory(),
    ...memoryPurchases(tables),
    erasePurchases: (playerId) => erasePurchases(tables, playerId),
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
    ...lives(tables),
    // The record in memory has no accounts; see `memoryAccountStore`.
    siblings: async () => new Map(),
    head: async (playerId) => tables.players.get(playerId)?.head ?? undefined,
    connectedCount: async () => ordered(tables).filter(({ head }) => head.connection !== null).length,
    playersAfter: async (after, limit) => playersAfter(tables, after, limit),
    async samplePlayers(partition, seed, limit) {
      const players = ordered(tables).filter(({ head }) => head.partition === partition)
      const keyed = players.map(({ head: { playerId } }) => ({ playerId, key: hash('sha256', `${seed} ${playerId}`) }))
      return keyed
        .sort((a, b) => compare(a.key, b.key))
        .slice(0, limit)
        .map(({ playerId }) => playerId)
    },
    claimOffline: async (claim) => claimOffline(tables, claim),
    async outcome(playerId, commandId) {
      const entry = tables.players.get(playerId)?.commandIds.get(commandId)
      return entry === undefined ? undefined : recentOutcome(entry)
    },
    async journal(playerId, untilSeq = Number.POSITIVE_INFINITY) {
      const rows = tables.players.get(playerId)
      return rows === undefined ? [] : journalOf(rows).filter((entry) => entry.seq <= untilSeq)
    },
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

function playersAfter(tables: Tables, after: string, limit: number): string[] {
  const ids = ordered(tables).map(({ head }) => head.playerId)
  return ids.filter((id) => id > after).slice(0, limit)
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
