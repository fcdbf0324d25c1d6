import type { ClusterTime } from '@lifegrid/cluster/ports'
import type { Store } from '@lifegrid/storage/ports'
import type { OfflineOutcome } from './advance-offline-life.ts'
import { workerLimits } from './limits.ts'

export interface OfflineSweep {
  /**
   * Advances the offline lives that are due now, until there are none left to claim. Stops between two lives when `stop` is called.
   * @param onBacklog called once, before the first lives are advanced, if more lives may be due than one claim takes.
   */
  run(onBacklog: () => void): Promise<SweepTotals>
  /** Advances no more lives. The claimed ones that are left are due again when the claim ends. */
  stop(): void
}

/** Lives of one sweep, by outcome. */
export interface SweepTotals {
  readonly written: number
  readonly superseded: number
  readonly failed: number
}

export interface OfflineSweepOptions {
  readonly store: Pick<Store, 'claimOffline'>
  readonly time: Pick<ClusterTime, 'now'>
  readonly advance: (playerId: string) => Promise<OfflineOutcome>
  /** A life could not be advanced. No worker tries it again before its claim ends. */
  readonly onFailure: (playerId: string, error: unknown) => void
}

/** [JOB-4] Advances offline lives in batches. It claims each batch first, so several sweeps at the same time share the work. */
export function offlineSweep({ store, time, advance, onFailure }: OfflineSweepOptions): OfflineSweep {
  let stopped = false
  return {
    async run(onBacklog) {
      const total = { written: 0, superseded: 0, failed: 0 }
      const advanceOne = async (playerId: string): Promise<void> => {
        if (stopped) return
        try {
          const outcome = await advance(playerId)
          total[outcome === 'written' ? 'written' : 'superseded']++
        } catch (error) {
          total.failed++
          onFailure(playerId, error)
        }
      }
      const now = Math.floor(time.now())
      let claimed = 0
      while (!stopped && claimed < workerLimits.sweepLivesMax) {
        const until = Math.floor(time.now()) + workerLimits.sweepClaimMs
        const page = await store.claimOffline({ now, until, limit: workerLimits.sweepPage })
        if (page.length === 0) break
        if (claimed === 0 && page.length === workerLimits.sweepPage) onBacklog()
        claimed += page.length
        await forEachConcurrently(page, workerLimits.sweepConcurrency, advanceOne)
      }
      return total
    },
    stop() {
      stopped = true
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
  const takeItems = async (): Promise<void> => {
    for (const item of rest) await work(item)
  }
  await Promise.all(Array.from({ length: concurrency }, takeItems))
}
