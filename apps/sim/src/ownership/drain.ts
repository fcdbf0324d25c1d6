import type { Timer } from '@lifegrid/base/clock'
import { fail, ok, type Result } from '@lifegrid/base/result'
import type { SimContext } from '../sim-context.ts'

/**
 * [MOVE-2] A drain gives all partitions away. An operator's drain can be undone, and is undone by itself at its deadline. A drain on the
 * way to exit is final.
 */
export interface Drain {
  /** Refused for the last sim, unless `force` is set. */
  begin(options: { readonly deadlineMs: number; readonly force?: boolean }): Result<void, string>
  /** Refused on the way to exit. */
  undo(): Result<void, string>
  /** Starts the drain that ends with the process, or makes the present one final. */
  leave(): void
  active(): boolean
  /** Cancels the deadline. */
  stop(): void
}

export function drain(options: {
  readonly ctx: SimContext
  /** Whether another sim may own partitions. */
  readonly hasOthers: () => boolean
  /** How many partitions this sim still owns. */
  readonly remaining: () => number
  readonly onChange: (draining: boolean) => void
}): Drain {
  const { clock, logger, metrics } = options.ctx
  let draining = false
  let leaving = false
  let deadline: Timer | undefined

  function set(to: boolean): void {
    if (draining === to) return
    draining = to
    metrics.node.draining.set(to ? 1 : 0)
    logger.info({ draining: to }, to ? '[MOVE-2] draining: giving all partitions away' : 'the drain was undone')
    options.onChange(to)
  }

  return {
    begin({ deadlineMs, force = false }) {
      if (!options.hasOthers() && !force) {
        return fail('This is the last sim: without it the lives of all players would stand still.')
      }
      set(true)
      deadline?.cancel()
      // The process ends by its own deadline.
      if (leaving) return ok(undefined)
      deadline = clock.after(deadlineMs, () => {
        const partitions = options.remaining()
        if (!draining || partitions === 0) return
        logger.error({ partitions, deadlineMs }, '[MOVE-2] the drain has not ended in time: undone')
        set(false)
      })
      return ok(undefined)
    },
    undo() {
      if (leaving) return fail('This sim is about to exit.')
      deadline?.cancel()
      set(false)
      return ok(undefined)
    },
    leave() {
      leaving = true
      deadline?.cancel()
      set(true)
    },
    active: () => draining,
    stop: () => deadline?.cancel(),
  }
}
