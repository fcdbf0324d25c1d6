import type { Books, JournalEntry, OutboxJob, PlayerHead } from '../ports.ts'
import { commandChecksum } from '../recent-outcome.ts'
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

export interface OutboxRow {
  readonly job_id: string
  readonly queue: string
  readonly payload: string
  readonly run_at: number
}

export function toOutboxJob(row: OutboxRow): OutboxJob {
  return { id: row.job_id, queue: row.queue, payload: row.payload, runAt: row.run_at }
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
    checksum: row.checksum ?? commandChecksum(row.type, row.message),
    outcome: row.outcome,
    detail: row.detail,
    epoch: row.epoch,
    ...(row.money === null ? {} : { books: toBooks(row) }),
  }
}

function toBooks(row: Readonly<JournalTable>): Books {
  return {
    money: Number(row.money),
    diamonds: Number(row.diamonds),
    checksum: Number(row.books_checksum),
    opening: row.books_opening === 1,
  }
}
