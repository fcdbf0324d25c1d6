import type { Fence, PartitionCursor, StoredLife } from '@lifegrid/storage/ports'
import { type Watermark, watermark } from '../commit/watermark.ts'
import type { Resident } from '../lives/resident.ts'
import { type SteadyTime, steadyTime } from '../lives/steady-time.ts'
import type { SimContext } from '../sim-context.ts'

/** A partition that this sim owns under one epoch. */
export interface OwnedPartition {
  readonly partition: number
  readonly epoch: number
  /** The last processed entry. The committed cursor follows it. */
  cursor: string
  /** Processed entries that are in the stream still: those of this owner, and those of the former one once they are counted. */
  entriesSinceTrim: number
  hasCountedFormer: boolean
  /** The time of its lives: [TIME-4]. */
  readonly time: SteadyTime
  readonly watermark: Watermark
  readonly residents: Map<string, Resident>
  /** Connected players whose lives have not been loaded since the partition was taken: loaded a few at a time, or when first needed. */
  readonly awaited: Set<string>
  /**
   * The players whose lives were looked up before the connected players were listed; undefined once they are listed. Until then any
   * player may be connected, so the record is asked about each one who sends something: [MOVE-1].
   */
  lookedUp: Set<string> | undefined
  /** Lives that are loaded and not yet rebuilt: rebuilt one by one, or when first needed. */
  readonly cold: Map<string, StoredLife>
  /** The highest frame number of the unloaded lives. A life that is loaded again in this epoch continues from it. */
  frameSeqMax: number
}

/** @param onWatermark a batch has got a watermark and must be sent soon. */
export function ownedPartition(
  { clock, time: cluster }: Pick<SimContext, 'clock' | 'time'>,
  { partition, epoch }: Fence,
  { streamId, toldAt }: PartitionCursor,
  onWatermark: () => void,
): OwnedPartition {
  // [TIME-3] Never before a time that the former owner may have told.
  const time = steadyTime(clock, cluster.now, toldAt)
  return {
    partition,
    epoch,
    cursor: streamId,
    entriesSinceTrim: 0,
    hasCountedFormer: false,
    time,
    watermark: watermark({ partition, now: time.now, committed: toldAt, onNeeded: onWatermark }),
    residents: new Map(),
    awaited: new Set(),
    lookedUp: new Set(),
    cold: new Map(),
    frameSeqMax: 0,
  }
}

/** Whether the record must be asked for the player's life before their next entry is processed. */
export function isAwaited({ awaited, lookedUp }: OwnedPartition, player: string): boolean {
  return awaited.has(player) || lookedUp?.has(player) === false
}

/** Removes a life from memory. Code that still has a reference to it sees that it is not resident any more. */
export function unload(owned: OwnedPartition, self: Resident): void {
  owned.frameSeqMax = Math.max(owned.frameSeqMax, self.frameSeq)
  owned.residents.delete(self.playerId)
  self.connection = null
  self.gated.length = 0
  self.wakeVersion++
}
