import { retry } from '@lifegrid/base/retry'
import { advance } from '@lifegrid/engine/advance'
import { NewerStateError } from '@lifegrid/engine/codec/codec'
import type { StoredLife } from '@lifegrid/storage/ports'
import { forget, isHeld, type LaneState } from '../lane/lane-state.ts'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { simLimits } from '../limits.ts'
import { emitPlayerObject, emitUntold } from '../output/output-gate.ts'
import { timeOf, wake } from './actor.ts'
import type { Resident } from './resident.ts'
import { fromRecord } from './restore-life.ts'

/** How lives come into a lane's memory, and leave it. */

/**
 * The life in memory, rebuilt now if it was loaded but not yet warmed; undefined when it is not here.
 * [FENCE-5] The first frame that a player gets from a new owner is the whole state, whatever made the life warm.
 */
export function residentOf(state: LaneState, owned: OwnedPartition, player: string): Resident | undefined {
  const there = owned.residents.get(player)
  if (there) return there
  const stored = owned.cold.get(player)
  if (!stored) return undefined
  const self = fromRecord(state.ctx, owned, stored)
  owned.cold.delete(player)
  owned.residents.set(player, self)
  try {
    if (self.connection) greet(state, self)
  } catch (error) {
    // Half advanced, it is no life that commands may be applied to.
    forget(owned, self)
    throw error
  }
  return self
}

/** Tells the whole state as of now; and then whatever happened since the record's last entry that is not in it. */
function greet(state: LaneState, self: Resident): void {
  const { ctx } = state
  const committed = state.commits.committed()
  const facts = advance(self.life, timeOf(ctx, self), ctx.engine)
  emitPlayerObject(ctx, committed, self)
  emitUntold(ctx, committed, self, facts)
  ctx.reschedule(self)
}

/** Tries until it works or nobody needs it any more. Reading the record changes nothing, so it may be repeated for ever. */
export async function persistently<T>(
  state: LaneState,
  operation: string,
  fn: () => Promise<T>,
  wanted: () => boolean,
): Promise<T | undefined> {
  const { clock, logger, metrics } = state.ctx
  const onFailure = (error: unknown, attempt: number): void => {
    metrics.node.mysqlErrors.inc({ operation })
    logger.warn({ err: error, operation, attempt }, 'the record does not answer; trying again')
  }
  return await retry({ clock, delayMs: retryDelayMs, onFailure, wanted }, fn)
}

export function retryDelayMs(attempt: number): number {
  return Math.min(simLimits.retryMsMax, simLimits.retryMsBase * 2 ** Math.min(attempt, 10))
}

/** Loads the records of players, whom the caller needs now, and keeps them cold. */
export async function fetchLives(state: LaneState, players: ReadonlyMap<string, OwnedPartition>): Promise<void> {
  for (const [player, owned, stored] of await load(state, players)) {
    owned.awaited.delete(player)
    if (!owned.residents.has(player)) owned.cold.set(player, stored)
  }
}

async function load(
  state: LaneState,
  players: ReadonlyMap<string, OwnedPartition>,
): Promise<[player: string, owned: OwnedPartition, stored: StoredLife][]> {
  if (players.size === 0) return []
  const lives = await persistently(
    state,
    'load',
    () => state.ctx.store.loadMany([...players.keys()]),
    () => [...players.values()].some((owned) => isHeld(state, owned)),
  )
  return (lives ?? []).flatMap((stored) => {
    const owned = players.get(stored.head.playerId)
    return owned ? [[stored.head.playerId, owned, stored]] : []
  })
}

/**
 * Brings a life back to what the record says, after a bug has left it in an unknown state.
 * @returns false when the lane has lost the partition meanwhile.
 */
export async function reload(state: LaneState, owned: OwnedPartition, player: string): Promise<boolean> {
  state.ctx.metrics.sim.actorFailures.inc()
  const before = owned.residents.get(player)
  if (before) before.broken = true
  if (!(await state.commits.drain())) return false
  if (before) forget(owned, before)
  await fetchLives(state, new Map([[player, owned]]))
  return isHeld(state, owned)
}

/**
 * Brings in the lives of connected players after a takeover, a few at a time: a partition is read before they are here, so the pause does
 * not grow with their number, and whoever sends a command meanwhile is loaded out of turn.
 */
export async function warm(state: LaneState, taken: readonly OwnedPartition[], startedAt: number): Promise<void> {
  const { clock, metrics } = state.ctx
  const all = taken.flatMap((owned) => [...owned.awaited].map((player) => [player, owned] as const))
  for (let i = 0; i < all.length; i += simLimits.loadLivesMax) {
    const few = all.slice(i, i + simLimits.loadLivesMax)
    const still = few.filter(([player, owned]) => isHeld(state, owned) && owned.awaited.has(player))
    for (const [player, owned, stored] of await load(state, new Map(still))) {
      // Loaded out of turn meanwhile, it may have had commands since, and even have left memory again.
      if (owned.awaited.delete(player)) owned.cold.set(player, stored)
    }
    await warmSlices(state, few)
  }
  metrics.sim.failoverLoadMs.observe(clock.monotonic() - startedAt)
}

/** Rebuilds loaded lives slice by slice, so that the commands of others need not wait for all of them. */
async function warmSlices(state: LaneState, lives: readonly (readonly [string, OwnedPartition])[]): Promise<void> {
  const { clock } = state.ctx
  let sliceEnd = clock.monotonic() + simLimits.warmSliceMs
  for (const [player, owned] of lives) {
    if (isHeld(state, owned)) warmOne(state, owned, player)
    if (clock.monotonic() < sliceEnd) continue
    await new Promise<void>((resolve) => void clock.after(0, resolve))
    sliceEnd = clock.monotonic() + simLimits.warmSliceMs
  }
}

export function warmOne(state: LaneState, owned: OwnedPartition, player: string): void {
  const { ctx } = state
  if (!owned.cold.has(player)) return
  try {
    residentOf(state, owned, player)
  } catch (error) {
    if (error instanceof NewerStateError) return giveUpNewer(state, owned)
    // It stays out of memory. Its player's next command finds nobody, so that the connection is closed, and opened again.
    ctx.metrics.sim.actorFailures.inc()
    ctx.logger.error({ err: error, player }, 'a life cannot be rebuilt')
  }
}

function giveUpNewer(state: LaneState, owned: OwnedPartition): void {
  void state.exclusive.run(async () => {
    if (isHeld(state, owned)) await state.giveUp([owned.partition])
  })
}

/** After a while without a connection the life leaves memory: hibernated, it costs nothing. */
export function linger(state: LaneState, owned: OwnedPartition, self: Resident): void {
  const still = (): boolean => owned.residents.get(self.playerId) === self && self.connection === null
  state.ctx.clock.after(simLimits.lingerMs, () => {
    void state.exclusive.run(async () => {
      if (!still()) return
      if (self.batch > state.commits.committed() && !(await state.commits.drain())) return
      if (still()) forget(owned, self)
    })
  })
}

/** Looks after a life whose clock has come due. One that cannot advance is loaded again, ever later. */
export function wakeResident(state: LaneState, self: Resident): void {
  const { ctx } = state
  const owned = state.held.get(self.partition)
  if (owned?.residents.get(self.playerId) !== self || self.connection === null) return
  try {
    wake(ctx, state.commits.committed(), self)
    self.failures = 0
    ctx.reschedule(self)
  } catch (error) {
    self.broken = true
    self.failures++
    const { failures, playerId } = self
    ctx.logger.error({ err: error, player: playerId, failures }, 'a life cannot advance: loading it again')
    ctx.clock.after(retryDelayMs(failures), () => void state.exclusive.run(() => revive(state, owned, self)))
  }
}

async function revive(state: LaneState, owned: OwnedPartition, broken: Resident): Promise<void> {
  const { playerId, failures } = broken
  if (owned.residents.get(playerId) !== broken || !(await reload(state, owned, playerId))) return
  warmOne(state, owned, playerId)
  const self = owned.residents.get(playerId)
  if (self) self.failures = failures
}
