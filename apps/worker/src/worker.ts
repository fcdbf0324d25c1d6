import { type Clock, every } from '@lifegrid/base/clock'
import type { ClusterTime } from '@lifegrid/cluster/ports'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Queues, QueueWorker } from '@lifegrid/queues/ports'
import type { Store } from '@lifegrid/storage/ports'
import { workerLimits } from './limits.ts'
import { type Forwarded, forwardLife } from './offline-life.ts'
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
  readonly offlineTickMs: number
  /** How long an offline life is left alone at least once it was brought to now, unless a command touches it. */
  readonly offlineAgeMs: number
  /** Jobs under way have changed. */
  readonly onLoad?: (jobs: number) => void
}

export interface Worker {
  /** Jobs under way. */
  readonly load: number
  /** Takes no new jobs; resolves when those under way have ended. Cannot be undone: a worker holds nothing, so start another. */
  stop(): Promise<void>
}

/** Everything that a worker does, on ports. [JOB-1]: schedules live here, and are put back for as long as it runs. */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { store, queues, clock, time, logger, metrics } = options
  const failed = (doing: string) => (error: unknown) => {
    metrics.node.redisErrors.inc({ operation: doing })
    logger.warn({ err: error, doing }, 'will be tried again')
  }
  const relay = outboxRelay({
    store,
    queues,
    clock,
    onRelayed: (jobs) => metrics.worker.outboxRelayed.inc(jobs),
    onError: failed('relaying the outbox'),
  })
  const forward = async (playerId: string): Promise<Forwarded> => {
    const outcome = await forwardLife(playerId, { ...options, spacingMs: options.offlineAgeMs })
    if (outcome === 'written') metrics.worker.offlineAdvanced.inc()
    return outcome
  }
  const sweep = offlineSweep({
    store,
    clock,
    time,
    forward,
    onFailure: (player, error) => logger.error({ err: error, player }, 'an offline life could not be brought forward'),
  })
  const schedule = (): Promise<void> =>
    queues.schedule('offline-tick', 'offline-sweep', options.offlineTickMs, { kind: 'sweep' })

  const tend = async (): Promise<void> => {
    metrics.node.clockSkewMs.set(time.skewMs())
    await schedule()
  }
  await tend()
  relay.start()
  const tending = every(clock, workerLimits.scheduleMs, tend, failed('putting the schedule back'))
  const measured = measureJobs(options)
  const ticks: QueueWorker = queues.worker(
    'offline-tick',
    (payload) =>
      measured.run('offline-tick', async () => {
        if (payload.kind === 'player') await forward(payload.player)
        else logger.debug(await sweep.run(), 'offline lives swept')
      }),
    { concurrency: workerLimits.tickConcurrency },
  )

  return {
    get load() {
      return measured.load
    },
    async stop() {
      tending.cancel()
      sweep.stop()
      await Promise.all([ticks.close(), relay.stop()])
    },
  }
}

function measureJobs({ clock, metrics, onLoad }: WorkerOptions) {
  let load = 0
  const change = (by: number): void => {
    load += by
    onLoad?.(load)
  }
  return {
    get load() {
      return load
    },
    async run(queue: string, job: () => Promise<void>): Promise<void> {
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
