import type { MembershipView } from '@lifegrid/cluster/ports'
import { checkTopology } from '@lifegrid/storage/check-topology'
import type { Lanes } from '../lane/lanes.ts'
import { simLimits } from '../limits.ts'
import type { SimContext } from '../sim-context.ts'
import { claimable, isWanted, movable } from './claims.ts'
import { dropLost } from './lost-partitions.ts'
import { type OwnershipState, remaining, sims } from './ownership-state.ts'
import { placement } from './placement.ts'
import { plannedMoves } from './planned-moves.ts'
import { reconcileLoop } from './reconcile-loop.ts'
import { acquire, acquireHandedOver, releaseAll, releaseFrozen, releaseTo } from './transfers.ts'

/**
 * Decides which partitions this sim owns. The ring says which node should own a partition, the record says which node does.
 * Reconciling changes the record until both agree; it may run at any moment, any number of times.
 */
export interface Ownership {
  /** Compares ring and record now; during a comparison, once more after it. */
  reconcile(): void
  /** A lane has dropped these, because of a failed commit or a lost lease. They are acquired again behind a barrier, after the delay. */
  onDropped(partitions: readonly number[], delayMs: number): void
  /** A lane has dropped these, because another node has acquired them: [FENCE-6]. They are not claimed until the memberships agree. */
  onLost(partitions: readonly number[]): void
  /** A lane has given these up, because their state is newer than this node. They are not claimed for a while. */
  onTooNew(partitions: readonly number[]): void
  /** Handles another node's message about a planned move: [MOVE-1]. */
  onMessage(message: string): void
  /** How many partitions this node still owns, in memory or in the record. */
  remaining(): number
  /** Resolves when this node owns nothing in the record any more. */
  drained(): Promise<void>
  stop(): void
}

export interface OwnershipOptions {
  readonly ctx: SimContext
  readonly topology: { readonly partitions: number; readonly lanes: number }
  /** The version of the life state that this node reads and writes. */
  readonly version: number
  readonly lanes: Lanes
  readonly view: () => MembershipView
  readonly notify: (nodeId: string, message: string) => Promise<void>
}

export function ownership(options: OwnershipOptions): Ownership {
  const state = ownershipState(options)
  const { loop, moves } = state
  return {
    reconcile: loop.now,
    onDropped(partitions, delayMs) {
      for (const partition of partitions) state.behindBarrier.add(partition)
      if (delayMs > 0) leaveAlone(state, partitions, delayMs)
      loop.after(delayMs)
    },
    onLost(partitions) {
      leaveAlone(state, partitions, simLimits.lostMs)
      loop.after(simLimits.lostMs)
    },
    onTooNew: (partitions) => leaveAlone(state, partitions, simLimits.tooNewMs),
    onMessage: moves.onMessage,
    remaining: () => remaining(state),
    drained: () => new Promise((resolve) => state.drainWaiters.push(resolve)),
    stop() {
      loop.stop()
      moves.stop()
    },
  }
}

function ownershipState({ ctx, lanes, version, view, ...options }: OwnershipOptions): OwnershipState {
  const state: OwnershipState = {
    ctx,
    version,
    lanes,
    view,
    placement: placement(options.topology.partitions, view),
    moves: plannedMoves({
      ctx,
      lanes: lanes.count,
      notify: options.notify,
      isWanted: (partition) => isWanted(state, partition),
      release: (partitions, to) => releaseTo(state, to, partitions),
      acquire: (fences, stoppedAt) => acquireHandedOver(state, fences, stoppedAt),
      onIncomplete: () => state.loop.soon(),
    }),
    loop: reconcileLoop({
      clock: ctx.clock,
      reconcile: () => reconcile(state),
      onFailure(error, failures) {
        ctx.metrics.node.mysqlErrors.inc({ operation: 'reconcile' })
        ctx.logger.warn({ err: error, failures }, 'comparing ring and record failed; trying again')
      },
    }),
    moving: new Set(),
    leftAloneUntil: new Map(),
    behindBarrier: new Set(),
    ownerlessSince: new Map(),
    recorded: 0,
    drainWaiters: [],
  }
  return state
}

function leaveAlone({ ctx, leftAloneUntil }: OwnershipState, partitions: readonly number[], forMs: number): void {
  for (const partition of partitions) leftAloneUntil.set(partition, ctx.clock.monotonic() + forMs)
}

async function reconcile(state: OwnershipState): Promise<void> {
  const { ctx, lanes, loop, moves, placement } = state
  if (!ctx.admitting()) return loop.soon()
  const owners = await ctx.store.owners()
  dropLost(state, owners)
  await releaseFrozen(state, owners)
  state.recorded = owners.filter(({ owner }) => owner === ctx.self).length
  const claims = claimable(state, owners)
  if (claims.length > 0) {
    // [TOPO-2] This process may have been stopped while an operator changed the topology.
    await checkTopology(ctx.store, { partitions: ctx.partitions, lanes: lanes.count })
    await acquire(state, claims)
  }
  moves.want(movable(state, owners))
  const drains = sims(state).some(({ id, draining }) => id === ctx.self && draining)
  if (placement.isEmpty() && drains && lanes.heldCount() > 0) await releaseAll(state)
  ctx.metrics.sim.partitionsOwned.set(lanes.heldCount())
  ctx.metrics.sim.partitions.set(ctx.partitions)
  if (remaining(state) > 0) return
  const waiters = state.drainWaiters
  state.drainWaiters = []
  for (const done of waiters) done()
}
