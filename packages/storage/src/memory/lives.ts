import { limits } from '../limits.ts'
import { writeMessages } from '../messages/memory-messages.ts'
import type { JournalEntry, OfflineLife, PlayerHead, Snapshot, Store, StoredLife } from '../ports.ts'
import { recentOutcome } from '../recent-outcome.ts'
import { ordered, type PlayerRows, type Tables } from './tables.ts'

/** The methods of {@link Store} that load lives and save the snapshots of offline ones. */
export function lives(tables: Tables) {
  const load = (playerIds: readonly string[], schemaVersionMax?: number): StoredLife[] => {
    const wanted = new Set(playerIds)
    return ordered(tables)
      .filter(({ head }) => wanted.has(head.playerId))
      .map(({ rows, head }) => toLife(rows, head, schemaVersionMax))
  }
  return {
    async loadMany(playerIds, schemaVersionMax) {
      return load(playerIds, schemaVersionMax)
    },
    async loadOffline(playerIds, schemaVersionMax) {
      return load(playerIds, schemaVersionMax).map(({ recent: _, ...life }) => life)
    },
    async load(playerId, schemaVersionMax) {
      const rows = tables.players.get(playerId)
      return rows === undefined || rows.head === null ? undefined : toLife(rows, rows.head, schemaVersionMax)
    },
    saveOfflineSnapshot: async (snapshot, nextDueAt, messages = []) =>
      saveOfflineSnapshot(tables, { snapshot, nextDueAt, messages }),
    async saveOfflineSnapshots(lives) {
      const written = lives.filter((life) => saveOfflineSnapshot(tables, life))
      return new Set(written.map(({ snapshot }) => snapshot.playerId))
    },
  } satisfies Partial<Store>
}

function saveOfflineSnapshot(tables: Tables, { snapshot, nextDueAt, messages }: OfflineLife): boolean {
  const rows = tables.players.get(snapshot.playerId)
  if (rows === undefined || rows.head === null || rows.head.connection !== null || rows.head.headSeq !== snapshot.seq)
    return false
  const isAsNew = (other: Snapshot | null): boolean =>
    other !== null && (other.seq > snapshot.seq || (other.seq === snapshot.seq && other.at >= snapshot.at))
  if (isAsNew(rows.snapshot) || isAsNew(rows.offlineSnapshot)) return false
  if (snapshot.data !== null) rows.offlineSnapshot = { ...snapshot, data: snapshot.data.slice() }
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

export function journalOf(rows: PlayerRows): JournalEntry[] {
  return [...rows.journal.values()].sort((a, b) => a.seq - b.seq)
}
