import type { ClusterTime } from '@lifegrid/cluster/ports'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Queues, QueueWorker } from '@lifegrid/queues/ports'
import type { ClaimedTold, ToldAnswer, ToldStore } from '@lifegrid/storage/told/ports'
import { workerLimits } from '../limits.ts'
import type { MeasuredJobs } from '../measured-jobs.ts'
import { sweepHealth } from '../sweep-health.ts'
import { answerWhatIf, type WhatIfSources } from './answer-what-if.ts'
import { tellShare } from './tell-share.ts'

export interface ToldJobsOptions extends Omit<WhatIfSources, 'signal'> {
  readonly told: ToldStore
  readonly queues: Queues
  readonly time: Pick<ClusterTime, 'now'>
  readonly logger: Logger
  readonly metrics: Metrics
}

export interface ToldJobs {
  readonly worker: QueueWorker
  /** [JOB-1] Writes the schedule. */
  schedule(): Promise<void>
  troubles(): string[]
}

/** Processes the jobs of the queue `told-life`. */
export function toldJobs(options: ToldJobsOptions, jobs: MeasuredJobs): ToldJobs {
  const { queues } = options
  const health = sweepHealth('told', 0, options)
  return {
    worker: queues.worker('told-life', (payload, { signal }) =>
      jobs.run('told-life', async () => {
        if (payload.kind === 'one') return await answer(options, payload.told, signal)
        try {
          await sweep(options, signal)
          health.succeeded()
        } catch (error) {
          health.failed(error)
          throw error
        }
      }),
    ),
    schedule: () => queues.schedule('told-life', 'told-sweep', workerLimits.toldSweepMs, { kind: 'sweep' }),
    troubles: () => health.troubles(),
  }
}

/** [JOB-1] Answers the requests whose jobs were lost or whose worker has died, and removes old ones. */
async function sweep(options: ToldJobsOptions, signal: AbortSignal): Promise<void> {
  const { told, time } = options
  const now = Math.floor(time.now())
  // A request whose job is about to run is left to it.
  for (const id of await told.waiting(now, workerLimits.toldPerSweep)) {
    if (signal.aborted) return
    await answer(options, id, signal)
  }
  await told.removeOld(['decisions', 'what-if'], now - workerLimits.toldKeptMs, workerLimits.oldRowsMax)
  await told.removeOld(['feed'], now - workerLimits.toldFeedKeptMs, workerLimits.oldRowsMax)
}

/** [WHATIF-5] Answers a request, unless another worker does. */
async function answer(options: ToldJobsOptions, id: string, signal: AbortSignal): Promise<void> {
  const { told, time, logger, metrics } = options
  const now = Math.floor(time.now())
  const claimed = await told.claim(id, now, now + workerLimits.toldClaimMs)
  if (claimed === undefined) return
  try {
    const answered = await answerOf(options, claimed, signal)
    const isWritten = await told.finish(claimed, { ...answered, at: Math.floor(time.now()) })
    if (isWritten) metrics.worker.livesTold.inc({ kind: claimed.kind, outcome: answered.state })
  } catch (error) {
    if (signal.aborted) throw error
    logger.error({ err: error, told: id, kind: claimed.kind, attempt: claimed.attempt }, 'a life could not be told')
    if (claimed.attempt < workerLimits.toldAttemptsMax) return
    await told.finish(claimed, { state: 'failed', at: Math.floor(time.now()) })
    metrics.worker.livesTold.inc({ kind: claimed.kind, outcome: 'failed' })
  }
}

async function answerOf(
  options: ToldJobsOptions,
  claimed: ClaimedTold,
  signal: AbortSignal,
): Promise<Omit<ToldAnswer, 'at'>> {
  if (claimed.kind !== 'share') return await answerWhatIf(claimed, { ...options, signal })
  return (await tellShare(options.store, claimed, options.engine)) ?? { state: 'failed' }
}
