import type { Clock, Timer } from './clock.ts'

/** setTimeout holds its delay in 32 bits; a longer one would fire at once. */
const delayMsMax = 2 ** 31 - 1

/** The process's own clock. The only place, with `system-random.ts`, where the outside decides. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(delayMs, fn) {
    // A timer of 0 ms fires after 1 ms at the earliest, which is longer than all the rest of a command's way through a node.
    if (delayMs <= 0 && immediate !== undefined) return immediate(fn)
    const handle = setTimeout(fn, Math.min(Math.max(0, delayMs), delayMsMax))
    return { cancel: () => clearTimeout(handle) }
  },
}

/** The next turn of the event loop, behind what is ready to be read; browsers have no such thing. */
const immediate =
  typeof setImmediate === 'function'
    ? (fn: () => void): Timer => {
        const handle = setImmediate(fn)
        return { cancel: () => clearImmediate(handle) }
      }
    : undefined
