import type { Clock, Timer } from '@lifegrid/base/clock'
import { simLimits } from '../limits.ts'
import { retryDelayMs } from '../retry-delay.ts'

/** Runs one reconciliation at a time. A request during a run causes one more run after it. A failed run is tried again. */
export interface ReconcileLoop {
  now(): void
  /** Runs after this time, once for each call. */
  after(delayMs: number): void
  /** Runs after a short delay. Further calls before that have no effect. */
  soon(): void
  stop(): void
}

export function reconcileLoop(options: {
  readonly clock: Clock
  readonly reconcile: () => Promise<void>
  readonly onFailure: (error: unknown, failuresInARow: number) => void
}): ReconcileLoop {
  const { clock } = options
  let running = false
  let again = false
  let stopped = false
  let failures = 0
  let soon: Timer | undefined

  async function run(): Promise<void> {
    if (running) {
      again = true
      return
    }
    running = true
    try {
      do {
        again = false
        if (!stopped) await options.reconcile()
      } while (again && !stopped)
      failures = 0
    } catch (error) {
      failures++
      options.onFailure(error, failures)
      after(retryDelayMs(failures))
    } finally {
      running = false
    }
  }

  function after(delayMs: number): void {
    if (!stopped) clock.after(delayMs, () => void run())
  }

  return {
    now() {
      if (!stopped) void run()
    },
    after,
    soon() {
      if (stopped) return
      soon ??= clock.after(simLimits.reconcileSoonMs, () => {
        soon = undefined
        void run()
      })
    },
    stop() {
      stopped = true
      soon?.cancel()
    },
  }
}
