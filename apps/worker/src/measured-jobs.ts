import type { Clock } from '@lifegrid/base/clock'
import type { Metrics } from '@lifegrid/observability/metrics'

/** Counts and times the jobs of a worker. */
export interface MeasuredJobs {
  /** Running jobs. */
  readonly load: number
  run(queue: string, job: () => Promise<void>): Promise<void>
}

export function measuredJobs(options: {
  readonly clock: Clock
  readonly metrics: Metrics
  /** The number of running jobs has changed. */
  readonly onLoad?: (jobs: number) => void
}): MeasuredJobs {
  const { clock, metrics, onLoad } = options
  let load = 0
  const change = (by: number): void => {
    load += by
    onLoad?.(load)
  }
  return {
    get load() {
      return load
    },
    async run(queue, job) {
      const startedAt = clock.monotonic()
      change(1)
      let outcome = 'failed'
      try {
        await job()
        outcome = 'done'
      } finally {
        change(-1)
        metrics.worker.jobs.inc({ queue, outcome })
        metrics.worker.jobMs.observe({ queue }, clock.monotonic() - startedAt)
      }
    },
  }
}
