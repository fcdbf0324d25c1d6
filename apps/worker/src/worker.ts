import { type Clock, every } from '@lifegrid/base/clock'
import type { ClusterTime } from '@lifegrid/cluster/ports'
import type { OfflineTickPayload, PurchasePayload } from '@lifegrid/contract/wire/jobs'
import type { Answering } from '@lifegrid/conversation/answering'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import { type TraceRing, traceRing } from '@lifegrid/observability/trace-ring'
import type { HopSpans } from '@lifegrid/observability/tracing/hop-spans'
import type { Queues } from '@lifegrid/queues/ports'
import type { Stores } from '@lifegrid/receipts/stores'
import type { Store } from '@lifegrid/storage/ports'
import type { SystemCommandSender } from '@lifegrid/system-commands/sender'
import { advanceOfflineLife, advanceOfflineLives, type OfflineOutcome } from './advance-offline-life.ts'
import { type AnalyticsOptions, analyticsJobs } from './analytics/analytics-jobs.ts'
import { replyJob } from './conversation/reply-job.ts'
import { workerLimits } from './limits.ts'
import { boardsOfLives, type LoungeWork, loungeWork } from './lounge/lounge-work.ts'
import { measuredJobs } from './measured-jobs.ts'
import { nextSweepId } from './next-sweep.ts'
import { offlineSweep } from './offline-sweep.ts'
import { type OutboxRelay, outboxRelay } from './outbox-relay.ts'
import { type Purchases, purchases } from './purchases.ts'
import { handlePush, type PushJobsOptions } from './push/push-jobs.ts'
import type { KeptAges } from './retention/kept-config.ts'
import type { RetentionOptions } from './retention/retention.ts'
import { retentionJobs } from './retention/retention-jobs.ts'
import { type RightsOptions, rightsJobs } from './rights/rights-jobs.ts'
import { type FailedLives, failedLives, type SweepHealth, sweepHealth } from './sweep-health.ts'
import { type ToldJobsOptions, toldJobs } from './told/told-jobs.ts'
import { unplayedSweep } from './unplayed-sweep.ts'
import { watchQueues } from './watch-queues.ts'

export interface WorkerOptions {
  readonly store: Store
  readonly queues: Queues
  readonly clock: Clock
  readonly time: ClusterTime
  readonly engine: EngineContext
  /** The stores that sell diamonds. */
  readonly stores: Stores
  /** Words the replies of people. */
  readonly answering: Answering
  /** Hands commands to the owners of lives. */
  readonly sender: SystemCommandSender
  readonly logger: Logger
  readonly metrics: Metrics
  /** Time in ms between two sweeps of the offline lives. */
  readonly offlineTickMs: number
  /** The least time in ms between two advances of an offline life, unless a command changes it. */
  readonly offlineAgeMs: number
  /** A life that was never played is removed when its player has not been connected for this time in ms: [JOB-5]. */
  readonly unplayedKeptMs: number
  readonly rights: RightsOptions
  readonly told: ToldJobsOptions['told']
  readonly lounge: LoungeWork
  readonly push: PushJobsOptions['push']
  readonly bans: PushJobsOptions['bans']
  readonly analytics: AnalyticsOptions
  readonly kept: KeptAges
  readonly aged: RetentionOptions['aged']
  /** [OPS-22] Absent when no spans are exported. */
  readonly spans?: HopSpans | undefined
  /** The number of running jobs has changed. */
  readonly onLoad?: (jobs: number) => void
}

export interface Worker {
  /** Running jobs. */
  readonly load: number
  /** [OPS-10] What this worker remembers of the job with this id, or of the jobs with this trace context. */
  readonly trace: TraceRing['find']
  /** [HEALTH-1] Troubles that do not stop the worker, as sentences for operators. */
  troubles(): string[]
  /**
   * Takes no new jobs; resolves when the running ones have ended, or after this time in ms, when they are back in their queues ([JOB-7]).
   * Cannot be undone: start another worker instead.
   */
  stop(withinMs: number): Promise<void>
}

/**
 * Starts the jobs of a worker with the given ports. [JOB-1] It writes the schedules again periodically while it runs.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const { queues, clock, time, metrics } = options
  const health = {
    lives: sweepHealth('lives', 0, options),
    single: failedLives(options),
    outbox: sweepHealth('outbox', workerLimits.relayClaimMs, options),
    unplayed: sweepHealth('unplayed', 0, options),
    purchases: sweepHealth('purchases', 0, options),
    journals: sweepHealth('journals', 0, options),
    retention: sweepHealth('retention', 0, options),
  }
  const lives = offlineLives(options, health)
  const unplayed = unplayedLives(options, health.unplayed)
  const bought = purchases({ ...options, packs: options.engine.catalogue.diamondPacks ?? [] })
  const traces = traceRing({ max: workerLimits.tracedHopsMax, now: () => time.now(), spans: options.spans })
  const jobs = measuredJobs({ ...options, traces })
  const rights = rightsJobs(options, jobs)
  const retention = retentionJobs(options, jobs)
  const analytics = analyticsJobs(options, jobs)
  const told = toldJobs(options, jobs)
  const lounge = loungeWork(options)
  const maintain = async (): Promise<void> => {
    metrics.node.clockSkewMs.set(time.skewMs())
    await scheduleSweeps(options)
    for (const each of [rights, retention, analytics, told]) await each.schedule()
  }
  await maintain()
  const maintenance = every(clock, workerLimits.scheduleMs, maintain, onFailure(options, 'schedule'))
  const watching = every(clock, workerLimits.queueStateMs, () => watchQueues(options), onFailure(options, 'queues'))
  const relay = startRelay(options, health.outbox)
  const reply = replyJob(options)
  lounge.start()
  const queueWorkers = [
    ...rights.workers,
    ...retention.workers,
    analytics.worker,
    told.worker,
    queues.worker('offline-tick', (payload, { id }) =>
      jobs.run('offline-tick', () => (payload.kind === 'player' ? lives.advance(payload.player) : lives.sweep(id))),
    ),
    queues.worker('conversation', (payload, job) =>
      jobs.run('conversation', () => reply(payload, job), { ...payload, id: job.id }),
    ),
    queues.worker('collect-unplayed', () => jobs.run('collect-unplayed', unplayed.sweep)),
    queues.worker('purchase', (payload, { id }) =>
      jobs.run('purchase', () => handlePurchase(payload, bought, health.purchases), tracedPurchase(payload, id)),
    ),
    queues.worker('push', (_payload, { signal }) => jobs.run('push', () => handlePush(options, signal))),
  ]

  return {
    trace: traces.find,
    get load() {
      return jobs.load
    },
    troubles: () =>
      [...Object.values(health), rights, lounge, retention, analytics, told].flatMap((each) => each.troubles()),
    async stop(withinMs) {
      maintenance.cancel()
      watching.cancel()
      lives.stop()
      unplayed.stop()
      bought.stop()
      rights.stop()
      await Promise.all([...queueWorkers.map((worker) => worker.close(withinMs)), relay.stop(), lounge.stop()])
    },
  }
}

/** [JOB-1] Writes the schedules of the jobs that are defined here. */
async function scheduleSweeps({ queues, stores, offlineTickMs }: WorkerOptions): Promise<void> {
  await queues.schedule('offline-tick', 'offline-sweep', offlineTickMs, { kind: 'sweep' })
  await queues.schedule('collect-unplayed', 'unplayed-sweep', workerLimits.unplayedSweepMs, {})
  await queues.schedule('purchase', 'purchase-sweep', workerLimits.purchaseSweepMs, { kind: 'sweep' })
  if (stores.googleRefunds) {
    await queues.schedule('purchase', 'purchase-refunds', workerLimits.refundsMs, { kind: 'refunds' })
  }
  await queues.schedule('push', 'push-sweep', workerLimits.pushSweepMs, {})
}

interface OfflineLives {
  advance(playerId: string): Promise<void>
  sweep(jobId: string): Promise<void>
  stop(): void
}

/** Processes the jobs of the queue `offline-tick`. */
function offlineLives(options: WorkerOptions, health: { lives: SweepHealth; single: FailedLives }): OfflineLives {
  const { store, queues, time, logger, metrics } = options
  const lifeOptions = { ...options, spacingMs: options.offlineAgeMs, boards: boardsOfLives(options) }
  const advance = async (playerId: string): Promise<OfflineOutcome> => {
    const outcome = await advanceOfflineLife(playerId, lifeOptions)
    if (outcome === 'written') metrics.worker.offlineAdvanced.inc()
    return outcome
  }
  const sweep = offlineSweep({
    store,
    time,
    advance,
    async advanceMany(playerIds, onFailure) {
      const outcomes = await advanceOfflineLives(playerIds, lifeOptions, onFailure)
      metrics.worker.offlineAdvanced.inc([...outcomes.values()].filter((outcome) => outcome === 'written').length)
      return outcomes
    },
    onFailure(player, error) {
      health.single.failed()
      logger.error({ err: error, player }, 'an offline life could not be advanced')
    },
    onGroupFailure: (error) => logger.warn({ err: error }, 'offline lives could not be advanced together; trying each'),
  })
  /** [JOB-4] More lives may be due than this worker claims at once, so a job is added for another worker. */
  const enqueueNextSweep = (jobId: string): void => {
    const payload = JSON.stringify({ kind: 'sweep' } satisfies OfflineTickPayload)
    const job = { id: nextSweepId(jobId), queue: 'offline-tick', payload, runAt: 0 }
    queues.enqueue(job).catch(onFailure(options, 'schedule'))
  }
  return {
    async advance(playerId) {
      await advance(playerId)
    },
    async sweep(jobId) {
      try {
        logger.debug(await sweep.run(() => enqueueNextSweep(jobId)), 'offline lives swept')
        health.lives.succeeded()
      } catch (error) {
        health.lives.failed(error)
        logger.warn({ err: error }, 'the sweep of offline lives failed; it will be tried again')
        throw error
      }
    },
    stop: sweep.stop,
  }
}

/** Processes a job of the queue `purchase`. */
async function handlePurchase(payload: PurchasePayload, bought: Purchases, health: SweepHealth): Promise<void> {
  if (payload.kind === 'one') {
    const { player, purchase, traceparent } = payload
    return bought.processOne({ playerId: player, purchaseId: purchase }, traceparent)
  }
  try {
    await (payload.kind === 'sweep' ? bought.sweep() : bought.askForRefunds())
    health.succeeded()
  } catch (error) {
    health.failed(error)
    throw error
  }
}

/** Processes the jobs of the queue `collect-unplayed`. */
function unplayedLives(options: WorkerOptions, health: SweepHealth): { sweep(): Promise<void>; stop(): void } {
  const { store, time, logger, metrics } = options
  const sweep = unplayedSweep({
    store,
    time,
    keptMs: options.unplayedKeptMs,
    onRemoved: (players) => metrics.worker.unplayedRemoved.inc(players),
  })
  return {
    async sweep() {
      try {
        logger.info(await sweep.run(), 'lives that were never played swept')
        health.succeeded()
      } catch (error) {
        health.failed(error)
        logger.warn({ err: error }, 'the sweep of lives that were never played failed; it will be tried again')
        throw error
      }
    },
    stop: sweep.stop,
  }
}

function startRelay(options: WorkerOptions, health: SweepHealth): OutboxRelay {
  const { store, queues, clock, time, metrics } = options
  const relay = outboxRelay({
    store,
    queues,
    clock,
    time,
    onRelayed: (jobs) => metrics.worker.outboxRelayed.inc(jobs),
    onSwept: health.succeeded,
    onError(error) {
      health.failed(error)
      onFailure(options, 'outbox')(error)
    },
  })
  relay.start()
  return relay
}

function onFailure(
  { logger, metrics }: WorkerOptions,
  operation: 'schedule' | 'outbox' | 'queues',
): (error: unknown) => void {
  return (error) => {
    metrics.node.redisErrors.inc({ operation })
    logger.warn({ err: error, operation }, 'a periodic task failed; it will be tried again')
  }
}

/** [OPS-10] The job of one purchase; the others have no command. */
function tracedPurchase(payload: PurchasePayload, id: string) {
  return payload.kind === 'one' ? { ...payload, id } : undefined
}
