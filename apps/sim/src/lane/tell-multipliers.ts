import { simLimits } from '../limits.ts'
import { tellMultipliers, untoldMultipliers } from '../lives/multipliers.ts'
import { reload } from '../lives/residency.ts'
import type { Resident } from '../lives/resident.ts'
import { isHeld, type LaneState, stepOf } from './lane-state.ts'
import type { OwnedPartition } from './owned-partition.ts'

/**
 * [LOUNGE-19] Tells the connected lives of a lane which global events hold, one commit of a few lives at a time. In between, the lane processes
 * entries. Must not run in `exclusive`, because it enters it.
 */
export async function tellLives(state: LaneState): Promise<void> {
  const untold = [...state.held.values()].flatMap((owned) =>
    [...owned.residents.values()]
      .filter((self) => untoldMultipliers(state.ctx, self) !== undefined)
      .map((self) => ({ owned, self })),
  )
  for (let i = 0; i < untold.length; i += simLimits.multipliersLivesMax) {
    const next = untold.slice(i, i + simLimits.multipliersLivesMax)
    const { commits } = state
    await state.exclusive.run(async () => {
      for (const { owned, self } of next) {
        if (!(await commits.room())) return
        await tellLife(state, owned, self)
      }
      commits.kick()
    })
    // After a failed commit the lane loads its state again; the next look finds the lives that are left.
    if (!(await commits.drain())) return
  }
}

async function tellLife(state: LaneState, owned: OwnedPartition, self: Resident): Promise<void> {
  const { playerId: player } = self
  if (!isHeld(state, owned) || owned.residents.get(player) !== self) return
  // It may have connected anew meanwhile, and knows then.
  const multipliers = untoldMultipliers(state.ctx, self)
  if (multipliers === undefined) return
  try {
    tellMultipliers(stepOf(state, self), multipliers)
  } catch (error) {
    // The other lives are not affected.
    const { logger, metrics } = state.ctx
    metrics.sim.actorFailures.inc()
    logger.error({ err: error, player }, 'telling a life of global events failed: loading the life again')
    await reload(state, owned, player)
  }
}
