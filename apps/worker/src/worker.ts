import { type Clock, every } from '@lifegrid/base/clock'
import type { ClusterTime } from '@lifegrid/cluster/ports'
import type { OfflineTickPayload } from '@lifegrid/contract/wire/jobs'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Queues } from '@lifegrid/queues/ports'
import type { Store } from '@lifegrid/storage/ports'
import { advanceOfflineLife, type OfflineOutcome } from './advance-offline-life.ts'
import { workerLimits } from './limits.ts'
import { measuredJobs } from './measured-jobs.ts'
import { nextSweepId } from './next-sweep.ts'
import { offlineSweep } from './offline-sweep.ts'
import { outboxRelay } from './outbox-relay.ts'

export interface WorkerOptions {
  readonly store: Store
  readonly queues: Queues
  readonly clock: Clock
  readonly time: ClusterTime
  readonly engine: EngineContext
  readonly logger: Logger
  readonly metrics: Metrics
  /** Time in ms between two sweeps of the offline lives. */
  readonly offlineTickMs: number
  /** The least time in ms between two advances of an offline life, unless a command changes it. */
  readonly offlineAgeMs: number
  /** The number of running jobs has changed. */
  readonly onLoad?: (jobs: number) => void
}

export interface Worker {
  /** Running jobs. */
  readonly load: number
  /** Takes no new jobs; resolves when the running ones have ended. Cannot be undone: start another worker instead. */
  stop(): Promise<void>
}

/** Starts the jobs of a worker, on ports. [JOB-1] It writes the schedules again and again while it runs. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { store, queues, clock, time, logger, metrics } = options
  const onFailure = (operation: 'schedule' | 'outbox') => (error: unknown) => {
    metrics.node.redisErrors.inc({ operation })
    logger.warn({ err: error, operation }, 'a periodic task failed; it will be tried again')
  }
  const advance = async (playerId: string): Promise<OfflineOutcome> => {
    const outcome = await advanceOfflineLife(playerId, { ...options, spacingMs: options.offlineAgeMs })
    if (outcome === 'written') metrics.worker.offlineAdvanced.inc()
    return outcome
  }
  const sweep = offlineSweep({
    store,
    time,
    advance,
    onFailure: (player, error) => logger.error({ err: error, player }, 'an offline life could not be advanced'),
  })
  /** [JOB-4] More lives may be due than this worker claims at once, so a job is added for another worker. */
  const enqueueNextSweep = (jobId: string): void => {
    const payload = JSON.stringify({ kind: 'sweep' } satisfies OfflineTickPayload)
    queues.enqueue({ id: nextSweepId(jobId), queue: 'offline-tick', payload, runAt: 0 }).catch(onFailure('schedule'))
  }
  const maintain = async (): Promise<void> => {
    metrics.node.clockSkewMs.set(time.skewMs())
    await queues.schedule('offline-tick', 'offline-sweep', options.offlineTickMs, { kind: 'sweep' })
  }
  await maintain()
  const maintenance = every(clock, workerLimits.scheduleMs, maintain, onFailure('schedule'))
  const relay = outboxRelay({
    store,
    queues,
    clock,
    time,
    onRelayed: (jobs) => metrics.worker.outboxRelayed.inc(jobs),
    onError: onFailure('outbox'),
  })
  relay.start()
  const jobs = measuredJobs(options)
  const queueWorkers = [
    queues.worker(
      'offline-tick',
      (payload, { id }) =>
        jobs.run('offline-tick', async () => {
          if (payload.kind === 'player') await advance(payload.player)
          else logger.debug(await sweep.run(() => enqueueNextSweep(id)), 'offline lives swept')
        }),
      { concurrency: workerLimits.tickConcurrency },
    ),
  ]

  return {
    get load() {
      return jobs.load
    },
    async stop() {
      maintenance.cancel()
      sweep.stop()
      await Promise.all([...queueWorkers.map((worker) => worker.close()), relay.stop()])
    },
  }
}
