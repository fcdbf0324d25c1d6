import { NewerStateError } from '@lifegrid/engine/codec/codec'
import { stateVersion } from '@lifegrid/engine/life/life'
import { giveUpHeld } from '../lane/give-up-partitions.ts'
import { isHeld, type LaneState } from '../lane/lane-state.ts'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { simLimits } from '../limits.ts'
import { slices } from '../slices.ts'
import { loadLives } from './load-lives.ts'
import { readRecord, residentOf } from './residency.ts'

/**
 * [MOVE-1] Lists the connected players after a takeover, and loads and rebuilds their lives, a few at a time. Their partitions are read
 * already, so the pause does not grow with the number of players; a player who sends a command meanwhile is loaded out of turn.
 * @param startedAt monotonic time at which the takeover began.
 */
export async function warmLives(state: LaneState, taken: readonly OwnedPartition[], startedAt: number): Promise<void> {
  const { clock, metrics } = state.ctx
  for (let i = 0; i < taken.length; i += simLimits.listPartitionsMax) {
    await listConnected(state, taken.slice(i, i + simLimits.listPartitionsMax))
  }
  const all = taken.flatMap((owned) => [...owned.awaited].map((player) => [player, owned] as const))
  for (let i = 0; i < all.length; i += simLimits.loadLivesMax) {
    const next = all.slice(i, i + simLimits.loadLivesMax)
    const awaited = next.filter(([player, owned]) => isHeld(state, owned) && owned.awaited.has(player))
    await loadLives(state, new Map(awaited), (player, owned, stored) => {
      // A life that was loaded out of turn meanwhile may have had commands since, and may even be unloaded again.
      if (owned.awaited.delete(player)) owned.cold.set(player, stored)
    })
    await warmInSlices(state, next)
  }
  metrics.sim.failoverLoadMs.observe(clock.monotonic() - startedAt)
}

/** Lists the connected players of these partitions, and [MOVE-3] gives up partitions with state that is newer than this node. */
async function listConnected(state: LaneState, taken: readonly OwnedPartition[]): Promise<void> {
  const held = new Map(taken.filter((owned) => isHeld(state, owned)).map((owned) => [owned.partition, owned]))
  const players = await readRecord(
    state,
    'connected',
    () => [...held.values()].some((owned) => isHeld(state, owned)),
    () => state.ctx.store.connected([...held.keys()]),
  )
  if (!players) return
  const tooNew = new Set<OwnedPartition>()
  for (const { playerId, partition, schemaVersion } of players) {
    const owned = held.get(partition)
    // For a player who was looked up meanwhile, memory is newer than this list.
    if (owned?.lookedUp?.has(playerId) === false) owned.awaited.add(playerId)
    if (owned && schemaVersion > stateVersion) tooNew.add(owned)
  }
  for (const owned of held.values()) owned.lookedUp = undefined
  if (tooNew.size > 0) await giveUpHeld(state, [...tooNew])
}

/** Rebuilds loaded lives slice by slice, so that the commands of other players need not wait for all of them. */
async function warmInSlices(
  state: LaneState,
  lives: readonly (readonly [player: string, owned: OwnedPartition])[],
): Promise<void> {
  const slice = slices(state.ctx.clock, simLimits.warmSliceMs)
  for (const [player, owned] of lives) {
    if (isHeld(state, owned)) warmLife(state, owned, player)
    if (slice.isOver()) await slice.next()
  }
}

/** Rebuilds one life, if it is loaded and cold. */
export function warmLife(state: LaneState, owned: OwnedPartition, player: string): void {
  const { logger, metrics } = state.ctx
  if (!owned.cold.has(player)) return
  try {
    residentOf(state, owned, player)
  } catch (error) {
    if (error instanceof NewerStateError) {
      void giveUpHeld(state, [owned])
      return
    }
    // The life stays out of memory. When its player sends a command, the connection is closed and the client connects again.
    metrics.sim.actorFailures.inc()
    logger.error({ err: error, player }, 'a life cannot be rebuilt')
  }
}
