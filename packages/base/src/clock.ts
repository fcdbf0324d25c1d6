/** A pending call that can be cancelled. Cancelling twice, or after the call, does nothing. */
export interface Timer {
  cancel(): void
}

/**
 * A source of time and timers. Code that needs time takes a Clock as a parameter, so that a test or a simulated cluster can control time.
 * Only `system-clock.ts` may use the process's own clock and timers.
 */
export interface Clock {
  /** Wall-clock time in milliseconds since the Unix epoch. May jump. */
  now(): number
  /** Milliseconds since an arbitrary start. Never decreases, and does not depend on wall-clock time. */
  monotonic(): number
  /** Calls `fn` once, after at least `delayMs` milliseconds. */
  after(delayMs: number, fn: () => void): Timer
}

/** Resolves after at least `ms` milliseconds on the given clock. */
export function sleep(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve)
  })
}

/** Calls `fn` repeatedly until cancelled, each time `periodMs` after the previous call has ended. Errors go to `onError`. */
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
