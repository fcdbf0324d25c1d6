import type { Generated } from 'kysely'
import type { ExportState } from './ports.ts'

/** The tables of the players' rights, as Kysely sees them; see `0023-rights.sql`, `0024-data-exports.sql` and `0044-analytics.sql` in `sql/migrations`. */
export interface RightsSchema {
  account_deletion: DeletionTable
  erased_life: { life_hash: string; erased_at: number }
  erasure_log: { erasure_id: string; requested_at: number; due_at: number; erased_at: number; lives: number }
  analytics_consent: { player_id: string; at_ms: number; granted: number; version: string }
  analytics_cursor: {
    player_id: string
    client_id: Generated<string>
    seq: number
    due_at: number
    claim_id: Generated<string>
    waits: Generated<number>
  }
  data_export: ExportTable
  data_export_chunk: { export_id: string; n: number; data: Uint8Array }
}

export interface DeletionTable {
  player_id: string
  requested_at: number
  due_at: number
  cancelled_at: number | null
  told_at: number | null
  erasing_at: number | null
}

export interface ExportTable {
  export_id: string
  player_id: string
  /** See `command-id.ts`. */
  request_id: Uint8Array
  requested_at: number
  state: ExportState
  /** A life of the account while the export waits. */
  slot_player_id: string | null
  attempts: Generated<number>
  claimed_until: Generated<number>
  ready_at: number | null
  expires_at: number | null
  bytes: number | null
  chunks: number | null
  taken_at: number | null
}
