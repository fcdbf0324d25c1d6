import type { Timer } from '@lifegrid/base/clock'
import { unit } from '@lifegrid/base/random'
import type { EdgeContext } from '../edge-context.ts'
import { edgeLimits } from '../limits.ts'
import { closeText } from './close-text.ts'
import type { Connection } from './connection.ts'

export type DrainOutcome = 'drained' | 'undone'

/** Closes all connections, spread over `drainMs` so that their clients do not all reconnect at once. */
export interface Drain {
  readonly active: boolean
  /** Starts a drain, or joins the one in progress. Resolves when no connection is left, or when the drain was undone. */
  begin(): Promise<DrainOutcome>
  /** Returns false when there is nothing to undo: no drain, or no connection left. */
  undo(): boolean
}

export function drain(ctx: EdgeContext, close: (connection: Connection, text: string) => void): Drain {
  const { clock, settings } = ctx
  let timer: Timer | undefined
  let over: PromiseWithResolvers<DrainOutcome> | undefined

  const finish = (outcome: DrainOutcome): void => {
    timer?.cancel()
    over?.resolve(outcome)
  }
  const tick = (endsAt: number): void => {
    const ticksLeft = Math.max(1, Math.ceil((endsAt - clock.monotonic()) / edgeLimits.drainTickMs))
    let share = Math.ceil(ctx.connections.size / ticksLeft)
    for (const connection of ctx.connections.values()) {
      if (share-- === 0) break
      close(connection, closeText('restarting', Math.floor(unit(ctx.random) * edgeLimits.drainRetryMs)))
    }
    if (ctx.connections.size === 0) finish('drained')
    else timer = clock.after(edgeLimits.drainTickMs, () => tick(endsAt))
  }

  return {
    get active() {
      return over !== undefined
    },
    begin() {
      if (over === undefined) {
        over = Promise.withResolvers()
        tick(clock.monotonic() + settings.drainMs)
      }
      return over.promise
    },
    undo() {
      if (over === undefined || ctx.connections.size === 0) return false
      finish('undone')
      over = undefined
      return true
    },
  }
}
