import type { Clock } from './clock.ts'

/** setTimeout holds its delay in 32 bits; a longer one would fire at once. */
const delayMsMax = 2 ** 31 - 1

/** The process's own clock. The only place, with `system-random.ts`, where the outside decides. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after(delayMs, fn) {
    const handle = setTimeout(fn, Math.min(Math.max(0, delayMs), delayMsMax))
    return { cancel: () => clearTimeout(handle) }
  },
}
