import type { Clock } from '@lifegrid/base/clock'
import type { Metrics } from '@lifegrid/observability/metrics'
import { workerLimits } from './limits.ts'

/** Reports the health of a worker's sweeps to operators, in addition to the log. */

/** Names of sweeps that are not understood by themselves. */
const names: Readonly<Record<string, string>> = {
  unplayed: 'unplayed lives',
  retention: 'rows that were kept long enough',
  told: 'lives to tell',
}

interface Ports {
  readonly clock: Clock
  readonly metrics: Metrics
}

export interface SweepHealth {
  succeeded(): void
  failed(error: unknown): void
  /** A sentence for operators while the sweep fails. */
  troubles(): string[]
}

/**
 * @param sweep the kind of work that the sweep looks for: the label of the metric.
 * @param retryMs after this time a sweep tries the failed work again. An earlier success does not show that the fault
 * is gone.
 */
export function sweepHealth(
  sweep:
    | 'analytics'
    | 'chat'
    | 'deletions'
    | 'exports'
    | 'journals'
    | 'lives'
    | 'outbox'
    | 'purchases'
    | 'retention'
    | 'told'
    | 'unplayed',
  retryMs: number,
  { clock, metrics }: Ports,
): SweepHealth {
  let failing:
    | { readonly since: number; readonly last: number; readonly times: number; readonly reason: string }
    | undefined
  return {
    succeeded() {
      if (failing !== undefined && clock.monotonic() - failing.last >= retryMs) failing = undefined
    },
    failed(error) {
      const now = clock.monotonic()
      const reason = error instanceof Error ? error.message : String(error)
      failing = { since: failing?.since ?? now, last: now, times: (failing?.times ?? 0) + 1, reason }
      metrics.worker.sweepFailures.inc({ sweep })
    },
    troubles() {
      if (failing === undefined) return []
      const { since, times, reason } = failing
      const seconds = Math.round((clock.monotonic() - since) / 1000)
      const swept = names[sweep] ?? sweep
      return [
        `The sweep of the ${swept} has been failing for ${seconds} s, ${times === 1 ? 'once' : `${times} times`} so far: ${reason}`,
      ]
    },
  }
}

/** Runs a sweep and reports its health. @throws what the sweep throws. */
export async function watched(health: SweepHealth, sweep: () => Promise<void>): Promise<void> {
  try {
    await sweep()
    health.succeeded()
  } catch (error) {
    health.failed(error)
    throw error
  }
}

/** Counts the lives that could not be advanced in a sweep that continued with the others. */
export interface FailedLives {
  failed(): void
  /** A sentence for operators, for as long as such a life is left alone: [JOB-4]. */
  troubles(): string[]
}

export function failedLives({ clock, metrics }: Ports): FailedLives {
  let count = 0
  let lastAt = Number.NEGATIVE_INFINITY
  return {
    failed() {
      count++
      lastAt = clock.monotonic()
      metrics.worker.offlineFailures.inc()
    },
    troubles() {
      const agoMs = clock.monotonic() - lastAt
      if (agoMs >= workerLimits.sweepClaimMs) return []
      const times = `${count} ${count === 1 ? 'time' : 'times'}`
      return [
        `An offline life could not be advanced ${times} since the start; see the log. The last time: ${Math.round(agoMs / 1000)} s ago.`,
      ]
    },
  }
}
