import { limits } from '../limits.ts'

/** The delay before a crashed process is started again. */
export interface RestartBackoff {
  /** Records a crash. @param atMs monotonic time. @returns the delay before the next start, ms. */
  crashed(atMs: number): number
}

/** Doubles from `limits.restartBaseMs` to `limits.restartCapMs`. After `limits.restartForgetMs` without a crash it starts over. */
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
