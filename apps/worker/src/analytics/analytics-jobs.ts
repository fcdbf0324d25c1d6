import type { Clock } from '@lifegrid/base/clock'
import { type Random, randomId } from '@lifegrid/base/random'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Queues } from '@lifegrid/queues/ports'
import type { AnalyticsRows } from '@lifegrid/storage/rights/analytics-rows'
import { workerLimits } from '../limits.ts'
import type { MeasuredJobs } from '../measured-jobs.ts'
import { sweepHealth, watched } from '../sweep-health.ts'
import { analyticsSweep } from './analytics-sweep.ts'
import type { AnalyticsProvider } from './provider.ts'

export interface AnalyticsOptions {
  /** Undefined: analytics are off. */
  readonly provider: AnalyticsProvider | undefined
  readonly rows: AnalyticsRows
  readonly random: Random
}

export interface AnalyticsJobsOptions {
  readonly analytics: AnalyticsOptions
  readonly queues: Queues
  readonly clock: Clock
  readonly time: { now(): number }
  readonly logger: Logger
  readonly metrics: Metrics
}

/** Processes the jobs of the queue `analytics`: [KEEP-7]. */
export function analyticsJobs(options: AnalyticsJobsOptions, jobs: MeasuredJobs) {
  const { queues } = options
  const health = sweepHealth('analytics', 0, options)
  const worker = queues.worker('analytics', (_payload, { signal }) =>
    jobs.run('analytics', () => watched(health, () => report(options, signal))),
  )
  return {
    worker,
    /** [JOB-1] Writes the schedule. */
    schedule: () => queues.schedule('analytics', 'analytics-sweep', workerLimits.analyticsSweepMs, {}),
    troubles: () => health.troubles(),
  }
}

async function report({ analytics, time, logger, metrics }: AnalyticsJobsOptions, signal: AbortSignal): Promise<void> {
  const { provider, rows, random } = analytics
  if (provider === undefined) return
  await analyticsSweep(
    {
      rows,
      provider,
      time,
      newId: () => randomId(random, workerLimits.analyticsIdLength),
      onReported: (outcome, events) => metrics.worker.analyticsEvents.inc({ outcome }, events),
      onTrouble(reason) {
        metrics.worker.analyticsFailures.inc()
        logger.warn({ reason, provider: provider.name }, 'events of analytics were not taken')
      },
    },
    signal,
  )
}
