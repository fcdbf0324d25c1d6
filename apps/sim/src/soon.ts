import type { Clock } from '@lifegrid/base/clock'

/** Calls `fn` at the end of this turn of the event loop, once for any number of calls. */
export function soon(clock: Pick<Clock, 'after'>, fn: () => void): () => void {
  let isPlanned = false
  return () => {
    if (isPlanned) return
    isPlanned = true
    clock.after(0, () => {
      isPlanned = false
      fn()
    })
  }
}
