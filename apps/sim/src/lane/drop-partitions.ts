import { partitionOf } from '@lifegrid/contract/partition'
import type { Fence } from '@lifegrid/storage/ports'
import { removePartitions } from '../commit/batch.ts'
import type { LaneState } from './lane-state.ts'
import { unload } from './owned-partition.ts'

/** How a sim finds out that a partition has another owner: by comparing with the record, or because its commit is refused. */
export type LossFoundBy = 'record' | 'commit'

/**
 * [FENCE-6] Drops the partitions that another node has acquired, with their lives, their waiting frames and their uncommitted changes. The
 * rest of the lane continues. Synchronous.
 * @param lost the partitions with their old epochs. One that the lane now owns under another epoch is kept.
 */
export function dropPartitions(state: LaneState, lost: readonly Fence[], foundBy: LossFoundBy): void {
  const { ctx, held, lane, reader } = state
  const dropped = lost.flatMap(({ partition, epoch }) => {
    const owned = held.get(partition)
    return owned?.epoch === epoch ? [owned] : []
  })
  if (dropped.length === 0) return
  for (const owned of dropped) {
    reader.close(owned.partition)
    for (const self of owned.residents.values()) unload(owned, self)
    held.delete(owned.partition)
  }
  const partitions = dropped.map(({ partition }) => partition)
  for (const batch of state.commits.uncommitted()) {
    removePartitions(batch, new Set(partitions), (player) => partitionOf(player, ctx.partitions))
  }
  ctx.metrics.sim.lostPartitions.inc({ found_by: foundBy }, partitions.length)
  ctx.logger.warn({ lane, partitions, foundBy }, '[FENCE-6] another node has acquired partitions of this one: dropped')
  state.events.onLost(partitions)
}
