import { disconnect } from '../lives/connection.ts'
import { reload, unloadLater } from '../lives/residency.ts'
import type { Resident } from '../lives/resident.ts'
import { emitClose } from '../output/output-gate.ts'
import { isHeld, type LaneState, stepOf } from './lane-state.ts'
import type { OwnedPartition } from './owned-partition.ts'

/** Marks the players of edges that are gone as disconnected. Runs in `exclusive`. */
export async function disconnectPlayers(state: LaneState, isGone: (edge: string) => boolean): Promise<void> {
  for (const owned of state.held.values()) {
    for (const self of owned.residents.values()) {
      if (self.connection === null || !isGone(self.connection.edge)) continue
      if (!(await state.commits.room())) return
      await disconnectPlayer(state, owned, self)
    }
  }
  state.commits.kick()
}

async function disconnectPlayer(state: LaneState, owned: OwnedPartition, self: Resident): Promise<void> {
  const { connection, playerId: player } = self
  if (!isHeld(state, owned) || connection === null) return
  try {
    disconnect({ ...stepOf(state, self), entry: { kind: 'disconnect', player, ...connection } })
  } catch (error) {
    // The other players of that edge go on.
    const { logger, metrics } = state.ctx
    metrics.sim.actorFailures.inc()
    logger.error({ err: error, player }, 'marking a player as disconnected failed: loading the life again')
    await reload(state, owned, player)
    return
  }
  // An edge that was only cut off comes back with its sockets open. The close tells it that this one has lost its player.
  emitClose(stepOf(state, self), connection, 'resync')
  unloadLater(state, owned, self)
}
