import { sleep } from '@lifegrid/base/clock'
import { stateVersion } from '@lifegrid/engine/life/life'
import type { StoredLife } from '@lifegrid/storage/ports'
import { isHeld, type LaneState } from '../lane/lane-state.ts'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { simLimits } from '../limits.ts'
import { retryDelayMs } from '../retry-delay.ts'

/**
 * [LANE-2] Reads lives from the record, a few at a time, and hands each over as it comes, so that a failure never repeats what has
 * succeeded. Tries until all are read or nobody needs the rest. Players whom the record does not know are left out. So is a life that
 * fails alone again and again while the record answers: it is marked as unreadable, and the others go on.
 */
export async function loadLives(
  state: LaneState,
  players: ReadonlyMap<string, OwnedPartition>,
  take: (player: string, owned: OwnedPartition, stored: StoredLife) => void,
): Promise<void> {
  const { ctx, loads, unreadable } = state
  let failures = 0
  let failuresAlone = 0
  let rest = [...players]
  for (;;) {
    rest = rest.filter(([player, owned]) => isHeld(state, owned) && !unreadable.has(player))
    const next = rest.slice(0, loads.size())
    const [first] = next
    if (first === undefined) return
    try {
      const wanted = next.map(([player]) => player)
      for (const stored of await ctx.store.loadMany(wanted, stateVersion)) {
        const owned = players.get(stored.head.playerId)
        if (owned) take(stored.head.playerId, owned, stored)
      }
      loads.succeeded()
      failures = 0
      failuresAlone = 0
      rest = rest.slice(next.length)
    } catch (error) {
      ctx.metrics.node.mysqlErrors.inc({ operation: 'load' })
      ctx.logger.warn({ err: error, lives: next.length, attempt: failures }, 'lives cannot be loaded; trying again')
      loads.failed()
      failuresAlone = next.length === 1 ? failuresAlone + 1 : 0
      if (failuresAlone >= simLimits.loadTries && (await answers(state))) {
        failures = 0
        failuresAlone = 0
        giveUp(state, first[0], error)
        continue
      }
      await sleep(ctx.clock, retryDelayMs(failures++))
    }
  }
}

/** Whether the record answers at all. */
async function answers({ ctx }: LaneState): Promise<boolean> {
  try {
    await ctx.store.ping()
    return true
  } catch {
    return false
  }
}

function giveUp({ ctx, unreadable }: LaneState, player: string, error: unknown): void {
  ctx.metrics.sim.unreadableLives.inc()
  ctx.logger.error({ err: error, player }, '[LANE-2] the record answers, but not with this life: going on without it')
  unreadable.add(player)
  ctx.clock.after(simLimits.unreadableMs, () => unreadable.delete(player))
}
