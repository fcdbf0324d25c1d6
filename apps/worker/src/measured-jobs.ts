import type { Clock } from '@lifegrid/base/clock'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { TraceRing } from '@lifegrid/observability/trace-ring'
import { inTrace } from '@lifegrid/observability/tracing/current-trace'

/** Counts and times the jobs of a worker. */
export interface MeasuredJobs {
  /** Running jobs. */
  readonly load: number
  /** @param traced [OPS-10] the job that a command has caused. [OPS-9] What the job logs has the trace context of that command. */
  run(queue: string, job: () => Promise<void>, traced?: Parameters<TraceRing['add']>[1]): Promise<void>
}

export function measuredJobs(options: {
  readonly clock: Clock
  readonly metrics: Metrics
  readonly traces: Pick<TraceRing, 'add'>
  /** The number of running jobs has changed. */
  readonly onLoad?: (jobs: number) => void
}): MeasuredJobs {
  const { clock, metrics, traces, onLoad } = options
  let load = 0
  const change = (by: number): void => {
    load += by
    onLoad?.(load)
  }
  return {
    get load() {
      return load
    },
    async run(queue, job, traced) {
      const startedAt = clock.monotonic()
      change(1)
      if (traced) traces.add(`begun by a worker: ${queue}`, traced)
      let outcome = 'failed'
      try {
        await inTrace(traced?.traceparent, job)
        outcome = 'done'
      } finally {
        change(-1)
        if (traced) traces.add(`${outcome} by a worker: ${queue}`, traced, { failed: outcome === 'failed', last: true })
        metrics.worker.jobs.inc({ queue, outcome })
        metrics.worker.jobMs.observe({ queue }, clock.monotonic() - startedAt)
      }
    },
  }
}
