import type { CommitBatch, JournalEntry, LedgerLine, OutboxJob, PlayerHead, Snapshot } from '@lifegrid/storage/ports'
import type { Resident } from '../lives/resident.ts'

/** The changes of one commit of a lane, while they are being gathered. */
export interface Batch {
  /** Counts the lane's batches. A frame waits for the batch with this number. */
  readonly number: number
  readonly journal: JournalEntry[]
  readonly ledger: LedgerLine[]
  readonly cursors: Map<number, string>
  readonly heads: Map<string, PlayerHead>
  readonly outbox: OutboxJob[]
  readonly snapshots: Snapshot[]
  readonly releases: number[]
  /** Residents with a command in this batch: their gated frames leave when it is committed. */
  readonly touched: Set<Resident>
  /** The partitions whose epochs the commit checks. */
  readonly partitions: Set<number>
}

export function emptyBatch(number: number): Batch {
  return {
    number,
    journal: [],
    ledger: [],
    cursors: new Map(),
    heads: new Map(),
    outbox: [],
    snapshots: [],
    releases: [],
    touched: new Set(),
    partitions: new Set(),
  }
}

export function isEmpty(batch: Batch): boolean {
  return (
    batch.cursors.size === 0 && batch.heads.size === 0 && batch.releases.length === 0 && batch.snapshots.length === 0
  )
}

/** Whether the batch changes more than cursors. Cursors alone need no commit at once. */
export function hasEffects(batch: Batch): boolean {
  return batch.heads.size > 0 || batch.releases.length > 0 || batch.snapshots.length > 0
}

/** Gives up the ownership of partitions with this batch. */
export function addReleases(batch: Batch, partitions: readonly number[]): void {
  for (const partition of partitions) {
    batch.releases.push(partition)
    batch.partitions.add(partition)
  }
}

/** The batch as the store takes it, fenced by the epochs under which it was made. */
export function sealed(batch: Batch, epochOf: (partition: number) => number): CommitBatch {
  return {
    fences: [...batch.partitions].sort((a, b) => a - b).map((partition) => ({ partition, epoch: epochOf(partition) })),
    journal: batch.journal,
    ledger: batch.ledger,
    cursors: [...batch.cursors].map(([partition, streamId]) => ({ partition, streamId })),
    players: [...batch.heads.values()],
    outbox: batch.outbox,
    snapshots: batch.snapshots,
    releases: batch.releases,
  }
}
