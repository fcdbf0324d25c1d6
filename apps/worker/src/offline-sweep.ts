import type { ClusterTime } from '@lifegrid/cluster/ports'
import type { Store } from '@lifegrid/storage/ports'
import type { OfflineOutcome } from './advance-offline-life.ts'
import { forEachConcurrently } from './for-each-concurrently.ts'
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

type AdvanceMany = (
  playerIds: readonly string[],
  onFailure: (playerId: string, error: unknown) => void,
) => Promise<ReadonlyMap<string, OfflineOutcome>>

export interface OfflineSweepOptions {
  readonly store: Pick<Store, 'claimOffline'>
  readonly time: Pick<ClusterTime, 'now'>
  /** Advances one life. */
  readonly advance: (playerId: string) => Promise<OfflineOutcome>
  /**
   * Advances several lives at once, which costs less. When it throws, each is advanced by itself. Without it, all are.
   * @param onFailure a life could not be advanced; the others could.
   */
  readonly advanceMany?: AdvanceMany
  /** A life could not be advanced. No worker tries it again before its claim ends. */
  readonly onFailure: (playerId: string, error: unknown) => void
  /** Several lives could not be advanced at once. Each is advanced by itself now. */
  readonly onGroupFailure?: (error: unknown) => void
}

/** [JOB-4] Advances offline lives in batches. It claims each batch first, so several sweeps at the same time share the work. */
export function offlineSweep(options: OfflineSweepOptions): OfflineSweep {
  const { store, time, advance, advanceMany, onFailure, onGroupFailure } = options
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
      const advanceSeveral = async (playerIds: readonly string[], together: AdvanceMany): Promise<void> => {
        if (stopped) return
        try {
          const failures: [string, unknown][] = []
          const outcomes = await together(playerIds, (...failure) => failures.push(failure))
          for (const outcome of outcomes.values()) total[outcome === 'written' ? 'written' : 'superseded']++
          total.superseded += playerIds.length - outcomes.size - failures.length
          total.failed += failures.length
          for (const failure of failures) onFailure(...failure)
        } catch (error) {
          onGroupFailure?.(error)
          // One by one, so that the life that is to blame is found and the others are written.
          for (const playerId of playerIds) await advanceOne(playerId)
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
        if (advanceMany === undefined) await forEachConcurrently(page, workerLimits.sweepConcurrency, advanceOne)
        else {
          const groups = groupsOf(page, workerLimits.sweepGroup)
          await forEachConcurrently(groups, workerLimits.sweepGroupsAtOnce, (group) =>
            advanceSeveral(group, advanceMany),
          )
        }
      }
      return total
    },
    stop() {
      stopped = true
    },
  }
}

function groupsOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
