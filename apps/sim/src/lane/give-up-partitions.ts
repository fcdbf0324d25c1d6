import { stateVersion } from '@lifegrid/engine/life/life'
import { addReleases } from '../commit/batch.ts'
import { heldOf, isHeld, type LaneState } from './lane-state.ts'
import { type OwnedPartition, unload } from './owned-partition.ts'

/** [MOVE-3] Releases partitions whose state is newer than this node, for nodes of the newest version. Runs in `exclusive`. */
export async function giveUpPartitions(state: LaneState, partitions: readonly number[]): Promise<void> {
  state.ctx.logger.error({ partitions, stateVersion }, '[MOVE-3] state is newer than this node: giving partitions up')
  state.events.onTooNew(partitions)
  for (const partition of partitions) state.reader.close(partition)
  addReleases(state.commits.current(), heldOf(state, partitions))
  await state.commits.drain()
  removePartitions(state, partitions)
}

/** The same for callers outside `exclusive`. Skips partitions that the lane does not own any more. */
export function giveUpHeld(state: LaneState, owned: readonly OwnedPartition[]): Promise<void> {
  return state.exclusive.run(async () => {
    const held = owned.filter((each) => isHeld(state, each))
    if (held.length === 0) return
    await giveUpPartitions(
      state,
      held.map(({ partition }) => partition),
    )
  })
}

/** Removes released partitions and their lives from memory. */
export function removePartitions(state: LaneState, partitions: readonly number[]): void {
  for (const owned of heldOf(state, partitions)) {
    for (const self of owned.residents.values()) unload(owned, self)
    state.held.delete(owned.partition)
  }
}
