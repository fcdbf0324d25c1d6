import { type LaneState, stepOf } from '../lane/lane-state.ts'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { retryDelayMs } from '../retry-delay.ts'
import { wake } from './actor.ts'
import { reload } from './residency.ts'
import type { Resident } from './resident.ts'
import { warmLife } from './warm-lives.ts'

/** Advances a life whose clock is due. A life that cannot advance is loaded again, with a longer delay each time. */
export function wakeResident(state: LaneState, self: Resident): void {
  const { ctx } = state
  const owned = state.held.get(self.partition)
  if (owned?.residents.get(self.playerId) !== self || self.connection === null || self.broken) return
  try {
    const step = stepOf(state, self)
    wake(step)
    if (step.batch.messages.length > 0) state.kickSoon()
    self.failures = 0
    ctx.reschedule(self)
  } catch (error) {
    self.broken = true
    self.failures++
    const { failures, playerId } = self
    ctx.logger.error({ err: error, player: playerId, failures }, 'a life cannot advance: loading it again')
    ctx.clock.after(retryDelayMs(failures), () => void state.exclusive.run(() => reloadStuck(state, owned, self)))
  }
}

async function reloadStuck(state: LaneState, owned: OwnedPartition, broken: Resident): Promise<void> {
  const { playerId, failures } = broken
  if (owned.residents.get(playerId) !== broken || !(await reload(state, owned, playerId))) return
  warmLife(state, owned, playerId)
  const self = owned.residents.get(playerId)
  if (self) self.failures = failures
}
