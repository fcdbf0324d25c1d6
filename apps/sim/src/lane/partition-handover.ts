import { type Fence, noCursor } from '@lifegrid/storage/ports'
import { addReleases } from '../commit/batch.ts'
import { addLastSnapshots, snapshotAhead } from '../commit/snapshots.ts'
import { warmLives } from '../lives/warm-lives.ts'
import { removePartitions } from './give-up-partitions.ts'
import { heldOf, isHeld, type LaneState } from './lane-state.ts'
import { ownedPartition } from './owned-partition.ts'

export type AdoptReason = 'takeover' | 'move' | 'barrier'

/** Which partitions were released, and since when this node does not read them. */
export interface Released {
  /** None when a commit has failed. */
  readonly fences: readonly Fence[]
  /** Cluster time in ms at which this node stopped reading them. */
  readonly stoppedAt: number
}

/**
 * Starts to read partitions whose new epochs have committed: [FENCE-4]. Their connected players are listed afterwards, and then
 * their lives are loaded: [MOVE-1]. Runs in `exclusive`.
 */
export async function adoptPartitions(state: LaneState, fences: readonly Fence[], reason: AdoptReason): Promise<void> {
  const { clock, metrics, store } = state.ctx
  const startedAt = clock.monotonic()
  const partitions = fences.map(({ partition }) => partition)
  const cursors = await store.cursors(partitions)
  metrics.sim.acquisitions.inc({ reason }, fences.length)
  const taken = fences.map((fence) =>
    ownedPartition(state.ctx, fence, cursors.get(fence.partition) ?? noCursor, state.kickSoon),
  )
  for (const owned of taken) {
    state.held.set(owned.partition, owned)
    state.reader.open(owned.partition, owned.cursor)
  }
  void warmLives(state, taken, startedAt)
}

/**
 * [MOVE-1] Commits snapshots while the lives continue. Then stops reading, and commits the gathered changes, the last snapshots and the
 * release together. Must not run in `exclusive`, because it enters it for short times.
 */
export async function releasePartitions(state: LaneState, partitions: readonly number[]): Promise<Released> {
  // If a commit fails in here, the lane owns nothing any more, and nothing is released.
  await snapshotAhead(state, heldOf(state, partitions))
  return state.exclusive.run(() => stopAndRelease(state, partitions))
}

/** After this nobody reads the partitions until the new owner does. */
async function stopAndRelease(state: LaneState, partitions: readonly number[]): Promise<Released> {
  const stoppedAt = state.ctx.time.now()
  const leaving = heldOf(state, partitions)
  if (leaving.length === 0) return { fences: [], stoppedAt }
  for (const { partition } of leaving) state.reader.close(partition)
  const batch = state.commits.current()
  addLastSnapshots(state.ctx, batch, leaving)
  addReleases(batch, leaving)
  if (!(await state.commits.drain())) return { fences: [], stoppedAt }
  // The new owner is told only after this: its frames must reach the edges after the frames of this node.
  await state.ctx.publisher.flush()
  // Without those that another node has acquired meanwhile: [FENCE-6].
  const released = leaving.filter((owned) => isHeld(state, owned))
  removePartitions(state, partitions)
  return { fences: released.map(({ partition, epoch }) => ({ partition, epoch })), stoppedAt }
}
