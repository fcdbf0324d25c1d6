import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import type { ClusterTime } from '@lifegrid/cluster/ports'
import { isHeldUntilDone } from '@lifegrid/queues/jobs/all'
import type { Enqueued, Queues } from '@lifegrid/queues/ports'
import type { Store } from '@lifegrid/storage/ports'
import { workerLimits } from './limits.ts'

export interface OutboxRelay {
  /** Enqueues all waiting jobs. @returns their number; @throws the first failure, after the enqueued jobs are removed. */
  sweep(): Promise<number>
  /** Sweeps now, and every second from then on. */
  start(): void
  /** Resolves when the running sweep has ended. */
  stop(): Promise<void>
}

export interface OutboxRelayOptions {
  readonly store: Pick<Store, 'claimOutbox' | 'outboxDone'>
  readonly queues: Pick<Queues, 'enqueue'>
  readonly clock: Clock
  readonly time: Pick<ClusterTime, 'now'>
  readonly onRelayed: (jobs: number) => void
  /** A sweep has succeeded, whether or not jobs were waiting. */
  readonly onSwept: () => void
  /** A sweep failed. The jobs that it did not enqueue are tried again when their claim ends. */
  readonly onError: (error: unknown) => void
}

/**
 * [GATE-3] Moves jobs to their queues from the outbox, which is written in the same transaction as the cause of the job. A job is enqueued
 * first and then removed. If the worker dies in between, the job is enqueued again, and its deterministic id makes it the same job.
 * [JOB-4] The relays of several workers share the jobs, because each claims those that it enqueues.
 */
export function outboxRelay({
  store,
  queues,
  clock,
  time,
  onRelayed,
  onSwept,
  onError,
}: OutboxRelayOptions): OutboxRelay {
  let stopped = false
  let running: Promise<number> | undefined
  let timer: Timer | undefined

  const sweepAll = async (): Promise<number> => {
    let relayed = 0
    while (!stopped) {
      const now = Math.floor(time.now())
      const until = now + workerLimits.relayClaimMs
      const jobs = await store.claimOutbox({ now, until, limit: workerLimits.relayBatch })
      if (jobs.length === 0) break
      const results = await Promise.allSettled(jobs.map((job) => queues.enqueue(job)))
      const enqueued = jobs.filter((_, index) => results[index]?.status === 'fulfilled')
      // [JOB-1] A held job stays until its worker removes it. When its claim ends, it is enqueued again.
      const dead = new Set(jobs.filter((_, index) => isDead(results[index])))
      await store.outboxDone(
        enqueued.filter((job) => dead.has(job) || !isHeldUntilDone(job.queue)).map((job) => job.id),
      )
      relayed += enqueued.length
      if (enqueued.length > 0) onRelayed(enqueued.length)
      const failed = results.find((result) => result.status === 'rejected')
      if (failed !== undefined) throw failed.reason
    }
    return relayed
  }
  const sweep = (): Promise<number> => {
    running ??= sweepAll().finally(() => {
      running = undefined
    })
    return running
  }
  const sweepAndReport = async (): Promise<void> => {
    try {
      await sweep()
      onSwept()
    } catch (error) {
      onError(error)
    }
  }

  return {
    sweep,
    start() {
      void sweepAndReport()
      timer = every(clock, workerLimits.relayMs, sweepAndReport, onError)
    },
    async stop() {
      stopped = true
      timer?.cancel()
      // The caller that began the sweep reports its failure.
      await running?.catch(() => 0)
    },
  }
}

function isDead(result: PromiseSettledResult<Enqueued> | undefined): boolean {
  return result?.status === 'fulfilled' && result.value === 'dead'
}
