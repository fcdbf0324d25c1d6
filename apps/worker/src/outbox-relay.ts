import { type Clock, every } from '@lifegrid/base/clock'
import type { Queues } from '@lifegrid/queues/ports'
import type { Store } from '@lifegrid/storage/ports'
import { workerLimits } from './limits.ts'

export interface OutboxRelay {
  /** Hands over all that waits. @returns how many jobs; @throws the first failure, after it has marked what went through. */
  sweep(): Promise<number>
  /** Sweeps now, and every second from then on. */
  start(): void
  /** Resolves when the sweep under way has ended. */
  stop(): Promise<void>
}

export interface OutboxRelayOptions {
  readonly store: Pick<Store, 'outboxPending' | 'outboxDone'>
  readonly queues: Pick<Queues, 'enqueue'>
  readonly clock: Clock
  readonly onRelayed: (jobs: number) => void
  /** A sweep failed; the next one tries again. */
  readonly onError: (error: unknown) => void
}

/**
 * [GATE-3] Takes jobs from the outbox, which was written in the same transaction as what caused them, to their queues. A job is enqueued
 * first and marked afterwards: a death in between enqueues it again, and its deterministic id makes one of the two.
 */
export function outboxRelay({ store, queues, clock, onRelayed, onError }: OutboxRelayOptions): OutboxRelay {
  let stopped = false
  let running: Promise<number> | undefined

  const sweepAll = async (): Promise<number> => {
    let relayed = 0
    while (!stopped) {
      const jobs = await store.outboxPending(workerLimits.relayBatch)
      if (jobs.length === 0) break
      const results = await Promise.allSettled(jobs.map((job) => queues.enqueue(job)))
      const taken = jobs.filter((_, index) => results[index]?.status === 'fulfilled').map((job) => job.id)
      await store.outboxDone(taken)
      relayed += taken.length
      if (taken.length > 0) onRelayed(taken.length)
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
  const sweepOrReport = async (): Promise<void> => {
    try {
      await sweep()
    } catch (error) {
      onError(error)
    }
  }
  let timer: ReturnType<typeof every> | undefined

  return {
    sweep,
    start() {
      void sweepOrReport()
      timer = every(clock, workerLimits.relayMs, sweepOrReport, onError)
    },
    async stop() {
      stopped = true
      timer?.cancel()
      // Its failure has been reported by whoever began it.
      await running?.catch(() => 0)
    },
  }
}
