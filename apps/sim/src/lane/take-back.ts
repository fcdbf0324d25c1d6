import { disconnect } from '../lives/connection.ts'
import { loadAgain, reload, residentOf, unloadLater } from '../lives/residency.ts'
import type { Connection, Resident } from '../lives/resident.ts'
import { emitClose } from '../output/output-gate.ts'
import { isHeld, type LaneState, stepOf } from './lane-state.ts'
import type { OwnedPartition } from './owned-partition.ts'

/** Takes back a life's uncommitted changes, which will not be committed, and its waiting frames. Then loads the life again. */
export async function takeBack(state: LaneState, owned: OwnedPartition, self: Resident): Promise<void> {
  const { playerId: player } = self
  self.broken = true
  self.takenBack = true
  self.gated.length = 0
  await state.exclusive.run(async () => {
    // An entry of this player may have loaded the life again already.
    if (!isHeld(state, owned) || owned.residents.get(player) !== self) return
    try {
      await reloadBroken(state, owned, player)
    } catch (error) {
      // The player's next entry tries again.
      const present = owned.residents.get(player)
      if (present) present.broken = true
      state.ctx.metrics.sim.actorFailures.inc()
      state.ctx.logger.error({ err: error, player }, 'a life cannot be loaded again')
    }
    state.commits.kick()
  })
}

/**
 * Loads a broken life again. Runs in `exclusive`. If changes were taken back, the connection ends. The client then connects again and
 * repeats its unacknowledged commands, and no later command from the old connection can overtake them.
 * @returns false when the lane has lost the partition meanwhile.
 */
export async function reloadBroken(state: LaneState, owned: OwnedPartition, player: string): Promise<boolean> {
  const broken = owned.residents.get(player)
  if (!broken?.takenBack) return reload(state, owned, player)
  const inMemory = broken.connection
  if (!(await loadAgain(state, owned, player))) return false
  const self = residentOf(state, owned, player)
  const inRecord = self?.connection ?? null
  if (self && inRecord) endConnection(state, self, inRecord)
  if (inMemory && inMemory.connection !== inRecord?.connection) {
    state.ctx.publisher.close(inMemory, player, owned.epoch, 'resync')
  }
  if (self) unloadLater(state, owned, self)
  return true
}

/** Ends a connection that still looks open, so that its client connects again. */
export function endConnection(state: LaneState, self: Resident, connection: Connection): void {
  disconnect({ ...stepOf(state, self), entry: { kind: 'disconnect', player: self.playerId, ...connection } })
  emitClose(stepOf(state, self), connection, 'resync')
}
