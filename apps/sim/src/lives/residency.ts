import { retry } from '@lifegrid/base/retry'
import { advance } from '@lifegrid/engine/advance'
import type { StoredLife } from '@lifegrid/storage/ports'
import { isHeld, type LaneState, stepOf } from '../lane/lane-state.ts'
import { type OwnedPartition, unload } from '../lane/owned-partition.ts'
import { simLimits } from '../limits.ts'
import { emitFramesAfterPlayerObject, emitPlayerObject } from '../output/output-gate.ts'
import { retryDelayMs } from '../retry-delay.ts'
import { timeOf } from './actor-step.ts'
import { keepMessages, takeOverMessages } from './keep-messages.ts'
import { loadLives } from './load-lives.ts'
import type { Resident } from './resident.ts'
import { restoreLife } from './restore-life.ts'

/** Loads lives into a lane's memory, loads broken ones again, and unloads those of absent players. */

/**
 * Returns the life in memory, and rebuilds it first if it is loaded but cold; undefined if it is not here. [FENCE-5] A
 * rebuilt life begins with the whole state, so this is always the first frame that a player gets from a new owner.
 */
export function residentOf(state: LaneState, owned: OwnedPartition, player: string): Resident | undefined {
  const present = owned.residents.get(player)
  if (present) return present
  const stored = owned.cold.get(player)
  if (!stored) return undefined
  const self = restoreLife(state.ctx, owned, stored)
  owned.cold.delete(player)
  owned.residents.set(player, self)
  try {
    takeOverMessages(stepOf(state, self), stored)
    if (self.connection) sendWholeState(state, self)
  } catch (error) {
    // The life is half advanced, so no command may be applied to it.
    unload(owned, self)
    throw error
  }
  return self
}

/** Sends the whole state as of now, and then the frames since the record's last entry that the state does not contain. */
function sendWholeState(state: LaneState, self: Resident): void {
  const step = stepOf(state, self)
  const frames = advance(self.life, timeOf(step), state.ctx.engine)
  keepMessages(step, frames)
  emitPlayerObject(step)
  emitFramesAfterPlayerObject(step, frames)
  if (step.batch.messages.length > 0) state.kickSoon()
  state.ctx.reschedule(self)
}

/** Loads lives that are needed now, and keeps the `wanted` ones cold: not rebuilt yet. */
export async function fetchLives(
  state: LaneState,
  players: ReadonlyMap<string, OwnedPartition>,
  wanted: (stored: StoredLife) => boolean = () => true,
): Promise<void> {
  for (const [player, owned] of players) owned.lookedUp?.add(player)
  await loadLives(state, players, (player, owned, stored) => {
    owned.awaited.delete(player)
    if (!owned.residents.has(player) && wanted(stored)) owned.cold.set(player, stored)
  })
}

/** Whether the player is connected according to the record. */
export function isConnected({ head }: StoredLife): boolean {
  return head.connection !== null
}

/** Tries a read until it succeeds or its result is not wanted any more. Reads change nothing, so the number of tries is not limited. */
export function readRecord<T>(
  { ctx: { clock, logger, metrics } }: LaneState,
  operation: string,
  wanted: () => boolean,
  read: () => Promise<T>,
  /** [OPS-9] Of the command that waits for it. */
  traceparent?: string,
): Promise<T | undefined> {
  const onFailure = (error: unknown, attempt: number): void => {
    metrics.node.mysqlErrors.inc({ operation })
    logger.warn({ err: error, operation, attempt, traceparent }, 'the record does not answer; trying again')
  }
  return retry({ clock, delayMs: retryDelayMs, onFailure, wanted }, read)
}

/**
 * Loads a life from the record again, after a bug has left it in an unknown state.
 * @returns false when the lane has lost the partition meanwhile.
 */
export function reload(state: LaneState, owned: OwnedPartition, player: string): Promise<boolean> {
  state.ctx.metrics.sim.actorFailures.inc()
  return loadAgain(state, owned, player)
}

/** Like {@link reload}, but not counted as the failure of an actor. */
export async function loadAgain(state: LaneState, owned: OwnedPartition, player: string): Promise<boolean> {
  const broken = owned.residents.get(player)
  if (broken) broken.broken = true
  if (!(await state.commits.drain())) return false
  if (broken) unload(owned, broken)
  await fetchLives(state, new Map([[player, owned]]))
  return isHeld(state, owned)
}

/** Unloads the life after a while, unless the player has connected again. */
export function unloadLater(state: LaneState, owned: OwnedPartition, self: Resident): void {
  const isAbsent = (): boolean => owned.residents.get(self.playerId) === self && self.connection === null
  state.ctx.clock.after(simLimits.lingerMs, () => {
    void state.exclusive.run(async () => {
      if (!isAbsent()) return
      if (self.batch > state.commits.committed() && !(await state.commits.drain())) return
      if (isAbsent()) unload(owned, self)
    })
  })
}
