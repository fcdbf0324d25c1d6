import { simLimits } from '../limits.ts'
import { reload, unloadLater } from '../lives/residency.ts'
import type { Resident } from '../lives/resident.ts'
import { isHeld, type LaneState } from './lane-state.ts'
import type { OwnedPartition } from './owned-partition.ts'
import { endConnection } from './take-back.ts'

interface Candidate {
  readonly owned: OwnedPartition
  readonly self: Resident
}

/**
 * [LANE-1] Marks the players of edges that are gone as disconnected, one commit of a few players at a time. In between, the lane
 * processes entries, and a player who connects again meanwhile stays connected. Must not run in `exclusive`, because it enters it.
 */
export async function disconnectPlayers(state: LaneState, isGone: (edge: string) => boolean): Promise<void> {
  const players = playersOf(state, isGone)
  for (let i = 0; i < players.length; i += simLimits.disconnectPlayersMax) {
    const next = players.slice(i, i + simLimits.disconnectPlayersMax)
    const { commits } = state
    await state.exclusive.run(async () => {
      for (const { owned, self } of next) {
        if (!(await state.commits.room())) return
        await disconnectPlayer(state, owned, self, isGone)
      }
      state.commits.kick()
    })
    // After a failed commit the lane loads its state again; the next sweep finds the players who are left.
    if (!(await commits.drain())) return
  }
}

function playersOf({ held }: LaneState, isGone: (edge: string) => boolean): Candidate[] {
  return [...held.values()].flatMap((owned) =>
    [...owned.residents.values()]
      .filter(({ connection }) => connection !== null && isGone(connection.edge))
      .map((self) => ({ owned, self })),
  )
}

async function disconnectPlayer(
  state: LaneState,
  owned: OwnedPartition,
  self: Resident,
  isGone: (edge: string) => boolean,
): Promise<void> {
  const { connection, playerId: player } = self
  if (!isHeld(state, owned) || owned.residents.get(player) !== self) return
  if (self.broken || connection === null || !isGone(connection.edge)) return
  try {
    // An edge that was only cut off comes back with its sockets open. The close makes it end this connection.
    endConnection(state, self, connection)
  } catch (error) {
    // The other players of that edge are not affected.
    const { logger, metrics } = state.ctx
    metrics.sim.actorFailures.inc()
    logger.error({ err: error, player }, 'marking a player as disconnected failed: loading the life again')
    await reload(state, owned, player)
    return
  }
  unloadLater(state, owned, self)
}
