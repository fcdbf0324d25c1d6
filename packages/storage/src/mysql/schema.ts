import type { Generated } from 'kysely'

/** The tables, as Kysely sees them; the migrations are what makes them. BIGINT columns hold less than 2^53 and come as numbers. */
export interface Schema {
  cluster_settings: { id: number; partitions: number; lanes: number }
  partition_owner: { partition_id: number; epoch: number; owner: string | null }
  partition_cursor: { partition_id: number; stream_id: string }
  player: {
    player_id: string
    partition_id: number
    head_seq: number
    edge: string | null
    connection: string | null
    connection_at: number
    /** Wall time at which the life has something to do while nobody is there; 0 = look at it, null = never. */
    offline_due_at: Generated<number | null>
  }
  journal: JournalTable
  ledger: {
    player_id: string
    seq: number
    line: number
    currency: 'money' | 'diamonds'
    debit: string
    credit: string
    amount: number
  }
  snapshot: SnapshotTable
  snapshot_offline: SnapshotTable
  outbox: { job_id: string; queue: string; payload: string; run_at: number }
  schema_migration: { id: number; name: string; checksum: string }
}

export interface JournalTable {
  player_id: string
  seq: number
  /** See `command-id.ts`. */
  command_id: Uint8Array
  at_ms: number
  game_minute: number
  type: string
  message: string
  outcome: string
  detail: string | null
  epoch: number
}

interface SnapshotTable {
  player_id: string
  seq: number
  at_ms: number
  game_minute: number
  schema_version: number
  data: Uint8Array
}
