import type { Clock } from '@lifegrid/base/clock'
import type { ClusterTime } from '@lifegrid/cluster/ports'
import type { Store } from '@lifegrid/storage/ports'
import type { OfflineOutcome } from './advance-offline-life.ts'
import { workerLimits } from './limits.ts'

export interface OfflineSweep {
  /** Advances the offline lives that are due, once. Stops between two lives when `stop` is called. */
  run(): Promise<SweepTotals>
  /** Begins no further life. */
  stop(): void
}

/** Lives of one sweep, by outcome. */
export interface SweepTotals {
  readonly written: number
  readonly superseded: number
  readonly failed: number
}

export interface OfflineSweepOptions {
  readonly store: Store
  readonly clock: Clock
  readonly time: Pick<ClusterTime, 'now'>
  readonly advance: (playerId: string) => Promise<OfflineOutcome>
  /** A life could not be advanced. It is set aside for a while, and the sweep goes on: a bug affects one player only. */
  readonly onFailure: (playerId: string, error: unknown) => void
}

/** Advances offline lives in batches. Advancing a life twice has the effect of once, so several workers may sweep at the same time. */
export function offlineSweep(options: OfflineSweepOptions): OfflineSweep {
  const { store, clock, time, advance, onFailure } = options
  const aside = livesSetAside(clock)
  let stopped = false

  return {
    async run() {
      aside.forgetExpired()
      const total = { written: 0, superseded: 0, failed: 0 }
      const seen = new Set<string>()
      const now = Math.floor(time.now())
      const advanceOne = async (playerId: string): Promise<void> => {
        if (stopped) return
        try {
          const outcome = await advance(playerId)
          total[outcome === 'written' ? 'written' : 'superseded']++
        } catch (error) {
          total.failed++
          aside.add(playerId)
          onFailure(playerId, error)
        }
      }
      while (!stopped && seen.size < workerLimits.sweepLivesMax) {
        // The store returns the longest overdue first, and lives set aside or superseded stay overdue. As many more are read, or a
        // page full of them would end every sweep.
        const heads = await store.offline(now, workerLimits.sweepPage + aside.size() + total.superseded)
        const page = heads.map(({ playerId }) => playerId).filter((id) => !aside.has(id) && !seen.has(id))
        if (page.length === 0) break
        for (const playerId of page) seen.add(playerId)
        await forEachConcurrently(page, workerLimits.sweepConcurrency, advanceOne)
      }
      return total
    },
    stop() {
      stopped = true
    },
  }
}

/** Lives that could not be advanced, and that the sweeps leave alone for a while. */
function livesSetAside(clock: Clock) {
  /** Player → monotonic time until which it is left alone. The oldest comes first. */
  const until = new Map<string, number>()
  return {
    add(playerId: string): void {
      until.delete(playerId)
      until.set(playerId, clock.monotonic() + workerLimits.setAsideMs)
      const [oldest] = until.keys()
      if (until.size > workerLimits.setAsideMax && oldest !== undefined) until.delete(oldest)
    },
    has: (playerId: string): boolean => until.has(playerId),
    size: (): number => until.size,
    forgetExpired(): void {
      for (const [playerId, expiresAt] of until) if (expiresAt <= clock.monotonic()) until.delete(playerId)
    },
  }
}

/** Calls `work` for every item, for at most `concurrency` items at a time. */
async function forEachConcurrently<T>(
  items: readonly T[],
  concurrency: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items.values()
  const workThrough = async (): Promise<void> => {
    for (const item of rest) await work(item)
  }
  await Promise.all(Array.from({ length: concurrency }, workThrough))
}
