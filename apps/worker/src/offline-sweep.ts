import type { Clock } from '@lifegrid/base/clock'
import type { ClusterTime } from '@lifegrid/cluster/ports'
import type { PlayerHead, Store } from '@lifegrid/storage/ports'
import { workerLimits } from './limits.ts'
import type { Forwarded } from './offline-life.ts'

export interface OfflineSweep {
  /** One pass over the offline lives in which something is due. Stops early, between two lives, once `stop` was called. */
  run(): Promise<{ readonly written: number; readonly superseded: number; readonly failed: number }>
  /** No further life is begun. */
  stop(): void
}

export interface OfflineSweepOptions {
  readonly store: Store
  readonly clock: Clock
  readonly time: Pick<ClusterTime, 'now'>
  readonly forward: (playerId: string) => Promise<Forwarded>
  /** A life could not be brought forward. It is left alone for a while, and the sweep goes on: a bug costs one player. */
  readonly onFailure: (playerId: string, error: unknown) => void
}

/** Advances offline lives in batches. What it does twice it does to the same effect, so several workers may sweep at once. */
export function offlineSweep(options: OfflineSweepOptions): OfflineSweep {
  const { store, clock, time, forward, onFailure } = options
  /** Player → monotonic time until which it is left alone. Insertion order is age. */
  const aside = new Map<string, number>()
  let stopped = false

  const setAside = (playerId: string): void => {
    aside.delete(playerId)
    aside.set(playerId, clock.monotonic() + workerLimits.setAsideMs)
    const [oldest] = aside.keys()
    if (aside.size > workerLimits.setAsideMax && oldest !== undefined) aside.delete(oldest)
  }
  const forgetExpired = (): void => {
    for (const [playerId, until] of aside) if (until <= clock.monotonic()) aside.delete(playerId)
  }

  return {
    async run() {
      forgetExpired()
      const total = { written: 0, superseded: 0, failed: 0 }
      const seen = new Set<string>()
      const now = Math.floor(time.now())
      while (!stopped && seen.size < workerLimits.sweepLivesMax) {
        // Those set aside stay the longest overdue, and so do those whose snapshot somebody else superseded: so many more are read, or a
        // page full of them would end every sweep.
        const heads = await store.offline(now, workerLimits.sweepPage + aside.size + total.superseded)
        const page = heads.filter(({ playerId }) => !aside.has(playerId) && !seen.has(playerId))
        if (page.length === 0) break
        for (const { playerId } of page) seen.add(playerId)
        await forEachAtOnce(page, workerLimits.sweepConcurrency, async ({ playerId }: PlayerHead) => {
          if (stopped) return
          try {
            const outcome = await forward(playerId)
            total[outcome === 'written' ? 'written' : 'superseded']++
          } catch (error) {
            total.failed++
            setAside(playerId)
            onFailure(playerId, error)
          }
        })
      }
      return total
    },
    stop() {
      stopped = true
    },
  }
}

/** Calls `work` for every item, at most `atOnce` at a time. */
async function forEachAtOnce<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values()
  const lane = async (): Promise<void> => {
    for (const item of rest) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}
