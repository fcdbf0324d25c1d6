import type { Clock } from '@lifegrid/base/clock'
import type { Logger } from '@lifegrid/observability/logger'
import type { Queues, QueueWorker } from '@lifegrid/queues/ports'
import { workerLimits } from '../limits.ts'
import type { MeasuredJobs } from '../measured-jobs.ts'
import { sweepHealth, watched } from '../sweep-health.ts'
import { type JournalSweepOptions, sweepJournals } from './journal-sweep.ts'
import type { KeptAges } from './kept-config.ts'
import { handleRetention, type RetentionOptions } from './retention.ts'

export type RetentionJobsOptions = Omit<JournalSweepOptions, 'ages'> &
  Omit<RetentionOptions, 'kept' | 'queues'> & {
    readonly queues: Queues
    readonly clock: Clock
    readonly logger: Logger
    readonly kept: KeptAges
  }

/** Processes the jobs of the queues `retention` and `trim-journals`. */
export function retentionJobs(options: RetentionJobsOptions, jobs: MeasuredJobs) {
  const { queues, kept } = options
  const rows = sweepHealth('retention', 0, options)
  const journals = sweepHealth('journals', 0, options)
  const workers: readonly QueueWorker[] = [
    queues.worker('retention', (_payload, { signal }) =>
      jobs.run('retention', () => watched(rows, () => handleRetention(options, signal))),
    ),
    queues.worker('trim-journals', (_payload, { signal }) =>
      jobs.run('trim-journals', () => watched(journals, () => sweepJournals({ ...options, ages: kept }, signal))),
    ),
  ]
  return {
    workers,
    /** [JOB-1] Writes the schedules. */
    async schedule(): Promise<void> {
      await queues.schedule('retention', 'retention-sweep', workerLimits.retentionSweepMs, {})
      await queues.schedule('trim-journals', 'journal-sweep', workerLimits.retentionSweepMs, {})
    },
    troubles: (): string[] => [...rows.troubles(), ...journals.troubles()],
  }
}
