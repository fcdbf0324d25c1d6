import { sleep } from '@lifegrid/base/clock'
import { stateVersion } from '@lifegrid/engine/life/life'
import type { StoredLife } from '@lifegrid/storage/ports'
import { isHeld, type LaneState } from '../lane/lane-state.ts'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { simLimits } from '../limits.ts'
import { retryDelayMs } from '../retry-delay.ts'

/**
 * [LANE-2] Reads lives from the record, a few at a time, and calls `take` with each, so that lives which have been read are not read again
 * after a failure. Tries until all are read or the rest is not needed any more. Skips players who are not in the record, and lives that
 * fail alone several times while the record answers: they are marked as unreadable.
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
      if (failuresAlone >= simLimits.loadTries && (await answers(state, first[1].partition))) {
        failures = 0
        failuresAlone = 0
        markUnreadable(state, first[0], error)
        continue
      }
      await sleep(ctx.clock, retryDelayMs(failures++))
    }
  }
}

/** Whether the server with this partition answers at all. */
async function answers({ ctx }: LaneState, partition: number): Promise<boolean> {
  try {
    await ctx.store.ping(partition)
    return true
  } catch {
    return false
  }
}

function markUnreadable({ ctx, unreadable }: LaneState, player: string, error: unknown): void {
  ctx.metrics.sim.unreadableLives.inc()
  ctx.logger.error(
    { err: error, player },
    '[LANE-2] the record answers, but this life cannot be loaded: continuing without it',
  )
  unreadable.add(player)
  ctx.clock.after(simLimits.unreadableMs, () => unreadable.delete(player))
}
