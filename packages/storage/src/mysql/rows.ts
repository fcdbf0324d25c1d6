import type { JournalEntry, PlayerHead } from '../ports.ts'
import { decodeCommandId } from './command-id.ts'
import type { JournalTable } from './schema.ts'

export interface HeadRow {
  readonly player_id: string
  readonly partition_id: number
  readonly head_seq: number
  readonly edge: string | null
  readonly connection: string | null
  readonly connection_at: number
}

export const headColumns = ['player_id', 'partition_id', 'head_seq', 'edge', 'connection', 'connection_at'] as const

export function toHead(row: HeadRow): PlayerHead {
  return {
    playerId: row.player_id,
    partition: row.partition_id,
    headSeq: row.head_seq,
    edge: row.edge,
    connection: row.connection,
    connectionAt: row.connection_at,
  }
}

export function toJournalEntry(row: Readonly<JournalTable>): JournalEntry {
  return {
    playerId: row.player_id,
    seq: row.seq,
    commandId: decodeCommandId(row.command_id),
    at: row.at_ms,
    minute: row.game_minute,
    type: row.type,
    message: row.message,
    outcome: row.outcome,
    detail: row.detail,
    epoch: row.epoch,
  }
}
