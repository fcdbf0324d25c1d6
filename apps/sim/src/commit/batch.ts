import { stateVersion } from '@lifegrid/engine/life/life'
import type { StoredMessage } from '@lifegrid/storage/messages/ports'
import type {
  CommitBatch,
  DeviceTokenChange,
  JournalEntry,
  LedgerLine,
  OutboxJob,
  PartitionCursor,
  Snapshot,
  WrittenHead,
} from '@lifegrid/storage/ports'
import type { Resident } from '../lives/resident.ts'
import type { Watermark } from './watermark.ts'

/** The changes of one commit of a lane, while they are being gathered. */
export interface Batch {
  /** Counts the lane's batches. A frame waits for the batch with this number. */
  readonly number: number
  journal: JournalEntry[]
  ledger: LedgerLine[]
  readonly cursors: Map<number, string>
  /** Partitions whose watermarks are committed, with their cursors: [TIME-3]. */
  readonly watermarks: Set<number>
  readonly heads: Map<string, WrittenHead>
  outbox: PlayerJob[]
  snapshots: Snapshot[]
  releases: number[]
  deviceTokens: DeviceTokenChange[]
  messages: StoredMessage[]
  /** Residents with a command in this batch: their gated frames leave when it is committed. */
  readonly touched: Set<Resident>
  /** The partitions whose epochs the commit checks. */
  readonly partitions: Set<number>
}

/** A job, with the player whose change caused it. */
export interface PlayerJob extends OutboxJob {
  readonly playerId: string
}

/** Removes all changes of these players from the batch. The cursors stay, so the entries are not read again. */
export function removePlayers(batch: Batch, players: ReadonlySet<string>): void {
  keepPlayers(batch, (player) => !players.has(player))
}

/**
 * Removes everything that belongs to these partitions from the batch. Their new owner reads the entries again.
 * @param partitionOf the partition of a player.
 */
export function removePartitions(
  batch: Batch,
  partitions: ReadonlySet<number>,
  partitionOf: (player: string) => number,
): void {
  keepPlayers(batch, (player) => !partitions.has(partitionOf(player)))
  batch.releases = batch.releases.filter((partition) => !partitions.has(partition))
  for (const partition of partitions) {
    batch.cursors.delete(partition)
    batch.watermarks.delete(partition)
    batch.partitions.delete(partition)
  }
}

function keepPlayers(batch: Batch, isKept: (player: string) => boolean): void {
  const stays = ({ playerId }: { readonly playerId: string }): boolean => isKept(playerId)
  batch.journal = batch.journal.filter(stays)
  batch.ledger = batch.ledger.filter(stays)
  batch.outbox = batch.outbox.filter(stays)
  batch.snapshots = batch.snapshots.filter(stays)
  batch.deviceTokens = batch.deviceTokens.filter(stays)
  batch.messages = batch.messages.filter(stays)
  for (const player of batch.heads.keys()) if (!isKept(player)) batch.heads.delete(player)
  for (const self of batch.touched) if (!stays(self)) batch.touched.delete(self)
}

export function emptyBatch(number: number): Batch {
  return {
    number,
    journal: [],
    ledger: [],
    cursors: new Map(),
    watermarks: new Set(),
    heads: new Map(),
    outbox: [],
    snapshots: [],
    releases: [],
    deviceTokens: [],
    messages: [],
    touched: new Set(),
    partitions: new Set(),
  }
}

export function isEmpty(batch: Batch): boolean {
  return batch.cursors.size === 0 && !hasEffects(batch)
}

/** Whether the batch changes more than cursors. Cursors alone need no commit at once. */
export function hasEffects(batch: Batch): boolean {
  const { heads, releases, snapshots, watermarks, messages } = batch
  return heads.size > 0 || watermarks.size > 0 || [releases, snapshots, messages].some((rows) => rows.length > 0)
}

interface Leaving {
  readonly partition: number
  readonly watermark: Watermark
}

/** Releases partitions with this batch. After this, clients get nothing more about the lives in them: [TIME-3]. */
export function addReleases(batch: Batch, leaving: readonly Leaving[]): void {
  for (const { partition, watermark } of leaving) {
    batch.releases.push(partition)
    batch.partitions.add(partition)
    watermark.close(batch)
  }
}

/** The parts of a commit, for each partition, that are not in the batch. */
export interface Sealing {
  readonly epochOf: (partition: number) => number
  /** The last entry whose effects are in this batch or an earlier one, and the watermark. */
  readonly cursorOf: (partition: number) => PartitionCursor
}

/** Converts the batch for the store, with the epochs under which it was made. */
export function sealed(batch: Batch, { epochOf, cursorOf }: Sealing): CommitBatch {
  return {
    fences: [...batch.partitions].sort((a, b) => a - b).map((partition) => ({ partition, epoch: epochOf(partition) })),
    journal: batch.journal,
    ledger: batch.ledger,
    cursors: [...new Set([...batch.cursors.keys(), ...batch.watermarks])].map((partition) => {
      const { streamId, toldAt } = cursorOf(partition)
      return { partition, streamId: batch.cursors.get(partition) ?? streamId, toldAt }
    }),
    players: [...batch.heads.values()],
    outbox: batch.outbox.map(({ playerId: _, ...job }) => job),
    snapshots: batch.snapshots,
    releases: batch.releases,
    deviceTokens: batch.deviceTokens,
    messages: batch.messages,
    schemaVersion: stateVersion,
  }
}
