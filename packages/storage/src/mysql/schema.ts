import type { Generated } from 'kysely'
import type { AccountSchema } from '../accounts/mysql-schema.ts'
import type { LoungeSchema } from '../lounge/schema.ts'
import type { MessageSchema } from '../messages/schema.ts'
import type { PurchaseSchema } from '../purchases/schema.ts'
import type { RightsSchema } from '../rights/mysql-schema.ts'
import type { ShardSchema } from '../shards/schema.ts'
import type { ToldSchema } from '../told/schema.ts'

/** The tables that the migrations create, as Kysely sees them. BIGINT columns hold less than 2^53, so they are read as numbers. */
export interface Schema
  extends AccountSchema,
    LoungeSchema,
    MessageSchema,
    PurchaseSchema,
    RightsSchema,
    ShardSchema,
    ToldSchema {
  record_history: { id: number; history: string }
  cluster_settings: { id: number; partitions: number; lanes: number }
  partition_owner: { partition_id: number; epoch: number; owner: string | null }
  partition_cursor: { partition_id: number; stream_id: string; told_at: number | null }
  player: {
    player_id: string
    partition_id: number
    head_seq: number
    edge: string | null
    connection: string | null
    connection_at: number
    /** Wall time in ms at which an offline life has something to do next; 0 = a worker must look, null = never. */
    offline_due_at: Generated<number | null>
    /** The highest schema version of the releases that have committed entries or snapshots of the life. */
    schema_version: Generated<number>
    /** 1 when a worker has found that the life was played. */
    played: Generated<number>
    /** Wall time in ms of the oldest journal entry that can be replayed; 0 = a worker must look. */
    journal_from_at: Generated<number>
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
  journal_checkpoint: SnapshotTable & { hash: string }
  device_token: { player_id: string; platform: string; token: string; at_ms: number; time_zone: string | null }
  push_event: {
    player_id: string
    event_key: string
    kind: string
    at_ms: number
    due_at: number | null
    attempts: Generated<number>
    outcome: string | null
    ended_at: number | null
  }
  outbox: { job_id: string; queue: string; payload: string; run_at: number; claimed_until: Generated<number> }
  /** Written by Kysely's Migrator. */
  kysely_migration: { name: string; timestamp: string }
  /** The texts that were applied; see `migration/applied.ts`. */
  schema_checksum: { kind: string; name: string; checksum: string }
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
  /** Null in rows of versions that do not know it. */
  checksum: number | null
  /** Balances after the entry; all four are null in entries without ledger lines and in those of older releases. */
  money: number | null
  diamonds: number | null
  books_checksum: number | null
  books_opening: number | null
}

interface SnapshotTable {
  player_id: string
  seq: number
  at_ms: number
  game_minute: number
  schema_version: number
  data: Uint8Array
}
