import type { Claim, PartitionOwner } from '@lifegrid/storage/ports'
import { simLimits } from '../limits.ts'
import { type OwnershipState, sims } from './ownership-state.ts'

/** Finds the partitions that this node should get. It claims the free ones, and asks live owners for the others. */

/** Partitions that this node may claim at once: free, dropped here earlier, or of an owner that is gone. */
export function claimable(state: OwnershipState, owners: readonly PartitionOwner[]): Claim[] {
  const { ctx, lanes, placement, moving, ownerlessSince } = state
  const { self, clock } = ctx
  const alive = new Set(sims(state).map(({ id }) => id))
  const newest = placement.amongNewest()
  return owners.flatMap(({ partition, epoch, owner, frozen }) => {
    if (frozen === true || lanes.holds(partition) || moving.has(partition)) return []
    const free = owner === null || owner === self || !alive.has(owner)
    if (!free) ownerlessSince.delete(partition)
    if (!free || isLeftAlone(state, partition)) return []
    const since = ownerlessSince.get(partition) ?? clock.monotonic()
    ownerlessSince.set(partition, since)
    const rescued = clock.monotonic() - since >= simLimits.rescueAfterMs && newest?.get(partition) === self
    // This node is the owner in the record, but has dropped the partition. For the others it is alive, so only this node can claim it.
    const dropped = owner === self
    return dropped || placement.target(partition, 0) === self || rescued ? [{ partition, epoch, owner: self }] : []
  })
}

/** Partitions that the ring gives to this node and a live sim owns, by owner: this node asks for them. */
export function movable(state: OwnershipState, owners: readonly PartitionOwner[]): Map<string, number[]> {
  const { self } = state.ctx
  const versions = new Map(sims(state).map(({ id, version }) => [id, version]))
  const wanted = new Map<string, number[]>()
  for (const { partition, owner, frozen } of owners) {
    if (frozen === true || owner === null || owner === self) continue
    const version = versions.get(owner)
    if (version === undefined || state.placement.target(partition, version) !== self) continue
    if (isLeftAlone(state, partition)) continue
    wanted.set(owner, [...(wanted.get(owner) ?? []), partition])
  }
  return wanted
}

/** Whether this node may ask for the partition, or take it when it is handed over. [MOVE-2] Not while this node drains. */
export function isWanted(state: OwnershipState, partition: number): boolean {
  const { ctx, lanes, placement, moving } = state
  return placement.isEligible(ctx.self) && !moving.has(partition) && !lanes.holds(partition)
}

function isLeftAlone(state: OwnershipState, partition: number): boolean {
  return state.ctx.clock.monotonic() < (state.leftAloneUntil.get(partition) ?? 0)
}
