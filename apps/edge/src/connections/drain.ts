import type { Timer } from '@lifegrid/base/clock'
import { unit } from '@lifegrid/base/random'
import type { EdgeContext } from '../edge-context.ts'
import { edgeLimits } from '../limits.ts'
import { closeText } from './close-text.ts'
import type { Connection } from './connection.ts'

export type DrainOutcome = 'drained' | 'undone'

/** Empties the edge: its sockets are closed one after the other over `drainMs`, so that their clients do not come back as one. */
export interface Drain {
  readonly active: boolean
  /** Begins, or joins; resolves when no connection is left, or when it was undone. */
  begin(): Promise<DrainOutcome>
  /** False when there is nothing to undo: not draining, or nobody left. */
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
