import { partitionOf } from '@lifegrid/contract/partition'
import type { StoredMessage } from '../src/messages/ports.ts'
import {
  type CommitBatch,
  type JournalEntry,
  noChanges,
  type PartitionCursor,
  type Snapshot,
  type Store,
  type WrittenHead,
} from '../src/ports.ts'
import { commandChecksum } from '../src/recent-outcome.ts'

/** Complete rows for tests. A test overrides the columns that it checks. */

export const partitions = 16

export function journalEntry(playerId: string, seq: number, change: Partial<JournalEntry> = {}): JournalEntry {
  const { type = 'speed', message = '1000' } = change
  return {
    playerId,
    seq,
    commandId: `c-${seq}`,
    at: 1_800_000_000_000 + seq,
    minute: seq * 10,
    type,
    message,
    checksum: commandChecksum(type, message),
    outcome: 'ok',
    detail: null,
    epoch: 1,
    ...change,
  }
}

export function playerHead(playerId: string, headSeq: number, change: Partial<WrittenHead> = {}): WrittenHead {
  return {
    playerId,
    partition: partitionOf(playerId, partitions),
    headSeq,
    edge: 'edge:a:1',
    connection: 'edge:a:1:7',
    connectionAt: 1_800_000_000_000,
    ...change,
  }
}

export function messageOf(playerId: string, n: number, change: Partial<StoredMessage> = {}): StoredMessage {
  return {
    playerId,
    life: 0,
    conversation: 1,
    n,
    person: 'p1',
    begunBy: 'player',
    talk: 'chat',
    by: n % 2 === 1 ? 'player' : 'person',
    text: `message ${n}`,
    sentiment: 'neutral',
    minute: n * 10,
    date: '2001-02-03',
    ...change,
  }
}

export const nobody = { edge: null, connection: null } as const

export function snapshotOf(playerId: string, seq: number, change: Partial<Snapshot> = {}): Snapshot {
  return {
    playerId,
    seq,
    at: 1_800_000_000_000 + seq,
    minute: seq * 10,
    schemaVersion: 1,
    data: Uint8Array.from([0, 1, 254, 255, seq % 256]),
    ...change,
  }
}

/** The cursor after the journal entry with that seq. */
export function cursorAt(seq: number): PartitionCursor {
  return { streamId: `${1000 + seq}-0`, toldAt: 1_800_000_000_000 + seq }
}

/** A batch with a journal entry for each seq, and the player's head at the highest one, fenced with the epoch. */
export function commandsOf(
  playerId: string,
  seqs: readonly number[],
  epoch: number,
  change: Partial<CommitBatch> = {},
): CommitBatch {
  const partition = partitionOf(playerId, partitions)
  const headSeq = Math.max(0, ...seqs)
  return {
    ...noChanges,
    fences: [{ partition, epoch }],
    journal: seqs.map((seq) => journalEntry(playerId, seq, { epoch })),
    cursors: [{ partition, ...cursorAt(headSeq) }],
    players: [playerHead(playerId, headSeq)],
    ...change,
  }
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** Whether no table has a row of the player that a reader could find. */
export async function noPlayerRows(store: Store, playerId: string): Promise<boolean> {
  const rows = [await store.journal(playerId), await store.ledger(playerId), await store.deviceTokens(playerId)].flat()
  return rows.length === 0 && (await store.load(playerId)) === undefined
}
