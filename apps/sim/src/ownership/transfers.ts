import type { Claim, Fence, PartitionOwner } from '@lifegrid/storage/ports'
import type { Lane } from '../lane/lane.ts'
import type { Lanes } from '../lane/lanes.ts'
import type { Released } from '../lane/partition-handover.ts'
import { isWanted } from './claims.ts'
import type { OwnershipState } from './ownership-state.ts'

/** Takes partitions over from the record, and releases them to other nodes. */

/**
 * Gets new epochs for the claimed partitions ([FENCE-1]) and adopts those that this node has won.
 * @param stoppedAt in a planned move, the cluster time in ms at which the old owner stopped reading.
 */
export async function acquire(state: OwnershipState, claims: readonly Claim[], stoppedAt?: number): Promise<void> {
  const { ctx, lanes, moving } = state
  for (const { partition } of claims) moving.add(partition)
  try {
    const won = await ctx.store.acquire(claims)
    const byLane = Map.groupBy(won, ({ partition }) => lanes.of(partition))
    for (const { partition } of won) state.ownerlessSince.delete(partition)
    await Promise.all([...byLane].map(([lane, fences]) => adopt(state, lane, fences, stoppedAt)))
    if (won.length > 0) ctx.logger.info({ partitions: won.length, planned: stoppedAt !== undefined }, 'took partitions')
  } finally {
    for (const { partition } of claims) moving.delete(partition)
  }
}

/** [MOVE-1] Acquires the partitions that another node has handed over and that are still wanted. */
export async function acquireHandedOver(
  state: OwnershipState,
  fences: readonly Fence[],
  stoppedAt: number,
): Promise<void> {
  const owner = state.ctx.self
  const claims = fences
    .filter(({ partition }) => isWanted(state, partition))
    .map(({ partition, epoch }) => ({ partition, epoch, owner }))
  await acquire(state, claims, stoppedAt)
}

/** [MOVE-1] Releases those of the partitions that the ring assigns to the asking node. */
export async function releaseTo(state: OwnershipState, to: string, asked: readonly number[]): Promise<Released> {
  const { ctx, lanes, moving } = state
  const leaving = asked.filter(
    (partition) => state.placement.target(partition, state.version) === to && !moving.has(partition),
  )
  if (leaving.length === 0) return { fences: [], stoppedAt: ctx.time.now() }
  for (const partition of leaving) moving.add(partition)
  let released = 0
  try {
    const result = await releaseByLane(lanes, leaving, ctx.time.now())
    released = result.fences.length
    return result
  } finally {
    for (const partition of leaving) moving.delete(partition)
    ctx.metrics.sim.partitionsOwned.set(lanes.heldCount())
    // Partitions that the lane has dropped meanwhile must be acquired again. After the last one, the drain has ended.
    if (released < leaving.length || lanes.heldCount() === 0) state.loop.now()
  }
}

/** Releases all partitions, because this node is draining and there is no other node that could ask for them. */
export async function releaseAll(state: OwnershipState): Promise<void> {
  await Promise.all(state.lanes.all.map((lane) => lane.release([...lane.held()].map(({ partition }) => partition))))
  state.loop.soon()
}

/** [SHARD-4] Releases the partitions that are about to move to another server of the record. Nobody claims them before they have arrived. */
export async function releaseFrozen(state: OwnershipState, owners: readonly PartitionOwner[]): Promise<void> {
  const { ctx, lanes, moving } = state
  const frozen = new Set(owners.flatMap(({ partition, frozen }) => (frozen === true ? [partition] : [])))
  const leaving = lanes.all
    .flatMap((lane) => [...lane.held()].map(({ partition }) => partition))
    .filter((partition) => frozen.has(partition) && !moving.has(partition))
  if (leaving.length === 0) return
  for (const partition of leaving) moving.add(partition)
  try {
    const { fences } = await releaseByLane(lanes, leaving, ctx.time.now())
    ctx.logger.info({ partitions: fences.length }, '[SHARD-4] released partitions that move to another server')
  } finally {
    for (const partition of leaving) moving.delete(partition)
    ctx.metrics.sim.partitionsOwned.set(lanes.heldCount())
  }
}

/** Partitions of one lane may be on several servers of the record, and so in several lanes here. */
async function releaseByLane(lanes: Lanes, partitions: readonly number[], now: number): Promise<Released> {
  const parts = Map.groupBy(partitions, (partition) => lanes.of(partition))
  const released = await Promise.all([...parts].map(([lane, part]) => lane.release(part)))
  return {
    fences: released.flatMap(({ fences }) => fences),
    stoppedAt: Math.min(now, ...released.map(({ stoppedAt }) => stoppedAt)),
  }
}

async function adopt(
  state: OwnershipState,
  lane: Lane,
  fences: readonly Fence[],
  stoppedAt: number | undefined,
): Promise<void> {
  const { metrics } = state.ctx
  const barriers = fences.filter(({ partition }) => state.behindBarrier.delete(partition)).length
  if (barriers > 0) metrics.sim.epochBarriers.inc(barriers)
  const reason = stoppedAt !== undefined ? 'move' : barriers > 0 ? 'barrier' : 'takeover'
  await lane.adopt(fences, reason)
  reportPauses(state, fences, stoppedAt)
}

/** Reports how long nobody read the partitions of a planned move. */
function reportPauses(state: OwnershipState, fences: readonly Fence[], stoppedAt: number | undefined): void {
  const { logger, metrics, time } = state.ctx
  const now = time.now()
  const partitions = fences.map(({ partition }) => partition)
  const bySince = Map.groupBy(partitions, (partition) => stoppedAt ?? state.moves.unansweredSince(partition))
  for (const [since, moved] of bySince) {
    if (since === undefined) continue
    const pauseMs = Math.max(0, now - since)
    for (const _ of moved) metrics.sim.movePauseMs.observe(pauseMs)
    logger.info({ partitions: moved, pauseMs }, '[MOVE-1] partitions moved here')
  }
}
