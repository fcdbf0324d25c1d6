import type { StoredMessage } from '../messages/ports.ts'
import type {
  ClusterSettings,
  JournalEntry,
  LedgerLine,
  OutboxJob,
  PartitionCursor,
  PlayerHead,
  Snapshot,
} from '../ports.ts'
import { emptyPurchaseTables, type PurchaseTables } from '../purchases/memory-tables.ts'
import type { PushEvent } from '../push-ports.ts'
import type { Checkpoint } from '../retention/ports.ts'

/** One player's rows in all tables. */
export interface PlayerRows {
  /** Null while only other tables have rows of the player; there are no foreign keys. */
  head: PlayerHead | null
  readonly journal: Map<number, JournalEntry>
  readonly commandIds: Map<string, JournalEntry>
  /** The token and its time, by platform. */
  readonly deviceTokens: Map<string, { readonly token: string; readonly at: number; readonly timeZone: string | null }>
  /** By key. */
  readonly pushes: Map<string, PushRow>
  readonly ledger: LedgerLine[]
  /** By life, conversation and number. */
  readonly messages: Map<string, StoredMessage>
  snapshot: Snapshot | null
  offlineSnapshot: Snapshot | null
  checkpoint: Checkpoint | null
  /** The column `journal_from_at`. */
  journalFromAt: number
  /** The column `offline_due_at`. */
  offlineDueAt: number | null
  /** The column `schema_version`. */
  schemaVersion: number
  /** The column `played`. */
  played: boolean
}

/** A row of `push_event`. */
export interface PushRow {
  readonly event: PushEvent
  dueAt: number | null
  attempts: number
  outcome: string | null
  endedAt: number | null
}

export interface OutboxRow {
  readonly job: OutboxJob
  /** The column `claimed_until`. */
  claimedUntil: number
}

export interface Tables {
  settings: ClusterSettings | undefined
  readonly owners: Map<number, { epoch: number; owner: string | null }>
  readonly cursors: Map<number, PartitionCursor>
  readonly players: Map<string, PlayerRows>
  readonly outbox: Map<string, OutboxRow>
  readonly purchases: PurchaseTables
}

/** Returns the player's rows; creates them if there are none. */
export function playerRows(tables: Tables, playerId: string): PlayerRows {
  const existing = tables.players.get(playerId)
  if (existing !== undefined) return existing
  const rows: PlayerRows = {
    head: null,
    journal: new Map(),
    commandIds: new Map(),
    deviceTokens: new Map(),
    pushes: new Map(),
    ledger: [],
    messages: new Map(),
    snapshot: null,
    offlineSnapshot: null,
    checkpoint: null,
    journalFromAt: 0,
    offlineDueAt: 0,
    schemaVersion: 0,
    played: false,
  }
  tables.players.set(playerId, rows)
  return rows
}

export function emptyTables(): Tables {
  const none = { owners: new Map(), cursors: new Map(), players: new Map(), outbox: new Map() }
  return { settings: undefined, ...none, purchases: emptyPurchaseTables() }
}

/** Players that have a head, by id. */
export function ordered(tables: Tables): { readonly rows: PlayerRows; readonly head: PlayerHead }[] {
  return [...tables.players.values()]
    .flatMap((rows) => (rows.head === null ? [] : [{ rows, head: rows.head }]))
    .sort((a, b) => compare(a.head.playerId, b.head.playerId))
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
