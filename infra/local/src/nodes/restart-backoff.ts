import { limits } from '../limits.ts'

/** How long a crashed process waits before it is started again. */
export interface RestartBackoff {
  /** Tells of a crash, at a monotonic time in ms. Returns the delay in ms before the next start. */
  crashed(atMs: number): number
}

/** Doubles from `limits.restartBaseMs` to `limits.restartCapMs`; a quiet time of `limits.restartForgetMs` starts it over. */
export function restartBackoff(): RestartBackoff {
  let crashes = 0
  let last = Number.NEGATIVE_INFINITY
  return {
    crashed(atMs) {
      crashes = atMs - last > limits.restartForgetMs ? 0 : crashes
      last = atMs
      return Math.min(limits.restartCapMs, limits.restartBaseMs * 2 ** Math.min(crashes++, 16))
    },
  }
}
