/** A pending call that can be taken back. Cancelling twice, or after the call, does nothing. */
export interface Timer {
  cancel(): void
}

/**
 * Time as a parameter: whoever needs time is handed a Clock, so that a test, or a simulated cluster, decides what time is.
 * Only `system-clock.ts` may touch the process's own clock and timers.
 */
export interface Clock {
  /** Wall-clock time in milliseconds since the Unix epoch. May jump. */
  now(): number
  /** Milliseconds since an arbitrary start. Only rises, and knows nothing of wall time. */
  monotonic(): number
  /** Calls `fn` once, after at least `delayMs` milliseconds. */
  after(delayMs: number, fn: () => void): Timer
}

/** Resolves after at least `ms` milliseconds of the given clock. */
export function sleep(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve)
  })
}

/** Calls `fn` again and again, `periodMs` after the last call has ended, until cancelled. Errors go to `onError`. */
export function every(
  clock: Clock,
  periodMs: number,
  fn: () => void | Promise<void>,
  onError: (error: unknown) => void,
): Timer {
  let cancelled = false
  let timer: Timer | undefined
  const arm = (): void => {
    timer = clock.after(periodMs, () => {
      Promise.resolve()
        .then(fn)
        .catch(onError)
        .finally(() => {
          if (!cancelled) arm()
        })
    })
  }
  arm()
  return {
    cancel() {
      cancelled = true
      timer?.cancel()
    },
  }
}
