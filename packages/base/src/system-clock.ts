import type { Clock, Timer } from './clock.ts'

/** The longest delay that setTimeout takes. It stores the delay in 32 bits, and a longer one fires at once. */
const delayMsMax = 2 ** 31 - 1

/** The process's own clock. Only this file and `system-random.ts` read time, timers or randomness from the system. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(delayMs, fn) {
    // setTimeout waits at least 1 ms, which is longer than everything else that a node does for a command.
    if (delayMs <= 0 && immediate !== undefined) return immediate(fn)
    const handle = setTimeout(fn, Math.min(Math.max(0, delayMs), delayMsMax))
    return { cancel: () => clearTimeout(handle) }
  },
}

/** Calls `fn` in the next turn of the event loop, after pending reads. Undefined in browsers, which have no setImmediate. */
const immediate =
  typeof setImmediate === 'function'
    ? (fn: () => void): Timer => {
        const handle = setImmediate(fn)
        return { cancel: () => clearImmediate(handle) }
      }
    : undefined
