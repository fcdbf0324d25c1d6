import { advance } from '@lifegrid/engine/advance'
import { NewerStateError } from '@lifegrid/engine/codec'
import { timeOf, wake } from './actor.ts'
import { emitPlayerObject, emitUntold } from './frames-out.ts'
import { forget, isHeld, type LaneState } from './lane-state.ts'
import { simLimits } from './limits.ts'
import { fromRecord } from './lives.ts'
import type { OwnedPartition } from './owned-partition.ts'
import type { Resident } from './resident.ts'

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
  if (self.connection) greet(state, self)
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
  for (let attempt = 0; wanted(); attempt++) {
    try {
      return await fn()
    } catch (error) {
      metrics.node.mysqlErrors.inc({ operation })
      logger.warn({ err: error, operation, attempt }, 'the record does not answer; trying again')
      const delayMs = retryDelayMs(attempt)
      await new Promise<void>((resolve) => void clock.after(delayMs, resolve))
    }
  }
  return undefined
}

export function retryDelayMs(attempt: number): number {
  return Math.min(simLimits.retryMsMax, simLimits.retryMsBase * 2 ** Math.min(attempt, 10))
}

/** Loads the record of a player and keeps it cold. */
export async function fetchLife(state: LaneState, owned: OwnedPartition, player: string): Promise<void> {
  const stored = await persistently(
    state,
    'load',
    () => state.ctx.store.load(player),
    () => isHeld(state, owned),
  )
  if (stored) owned.cold.set(player, stored)
}

/**
 * Brings a life back to what the record says, after a bug has left it in an unknown state.
 * @returns false when the lane has lost the partition meanwhile.
 */
export async function reload(state: LaneState, owned: OwnedPartition, player: string): Promise<boolean> {
  state.ctx.metrics.sim.actorFailures.inc()
  if (!(await state.commits.drain())) return false
  const before = owned.residents.get(player)
  if (before) forget(owned, before)
  await fetchLife(state, owned, player)
  return isHeld(state, owned)
}

/** Rebuilds loaded lives slice by slice, so that the commands of others need not wait for all of them. */
export async function warm(state: LaneState, taken: readonly OwnedPartition[], startedAt: number): Promise<void> {
  const { clock, metrics } = state.ctx
  let sliceEnd = clock.monotonic() + simLimits.warmSliceMs
  for (const owned of taken) {
    for (const player of [...owned.cold.keys()]) {
      if (!isHeld(state, owned)) break
      warmOne(state, owned, player)
      if (clock.monotonic() < sliceEnd) continue
      await new Promise<void>((resolve) => void clock.after(0, resolve))
      sliceEnd = clock.monotonic() + simLimits.warmSliceMs
    }
  }
  metrics.sim.failoverLoadMs.observe(clock.monotonic() - startedAt)
}

export function warmOne(state: LaneState, owned: OwnedPartition, player: string): void {
  const { ctx } = state
  if (!owned.cold.has(player)) return
  try {
    residentOf(state, owned, player)
  } catch (error) {
    // It stays out of memory; its next command tries again, and is quarantined if need be.
    ctx.metrics.sim.actorFailures.inc()
    ctx.logger.error({ err: error, player, newer: error instanceof NewerStateError }, 'a life cannot be rebuilt')
  }
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
