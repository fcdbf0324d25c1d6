import type { ClusterTime } from '@lifegrid/cluster/ports'
import type { Removed, Store, UnplayedCandidate } from '@lifegrid/storage/ports'
import { workerLimits } from './limits.ts'
import { setupTypes } from './setup-types.ts'

export interface UnplayedSweep {
  /**
   * [JOB-5] Removes the lives that were never played, until there are no more candidates. Stops between two calls of the store when `stop`
   * is called.
   */
  run(): Promise<Removed>
  stop(): void
}

export interface UnplayedSweepOptions {
  readonly store: Pick<Store, 'unplayedCandidates' | 'removeUnplayed'>
  readonly time: Pick<ClusterTime, 'now'>
  /** A player who has been connected within this time, in ms, is kept. */
  readonly keptMs: number
  readonly onRemoved: (players: number) => void
}

export function unplayedSweep({ store, time, keptMs, onRemoved }: UnplayedSweepOptions): UnplayedSweep {
  let stopped = false
  return {
    async run() {
      const total = { removed: 0, played: 0 }
      const rule = {
        before: Math.floor(time.now()) - keptMs,
        setupTypes,
        entriesMax: workerLimits.unplayedEntriesMax,
      }
      for (let seen = 0; !stopped && seen < workerLimits.unplayedPlayersMax; seen += workerLimits.unplayedPage) {
        const page = await store.unplayedCandidates(rule.before, workerLimits.unplayedPage)
        for (const group of groupsOf(page)) {
          if (stopped) break
          const [first] = group
          const ids = group.map(({ playerId }) => playerId)
          const { removed, played } = await store.removeUnplayed(first.partition, ids, rule)
          total.removed += removed
          total.played += played
          if (removed > 0) onRemoved(removed)
        }
        if (page.length < workerLimits.unplayedPage) break
      }
      return total
    },
    stop() {
      stopped = true
    },
  }
}

type Group = [UnplayedCandidate, ...UnplayedCandidate[]]

/** The candidates in groups for one call each: of one partition, and with few journal entries, because its commits wait for the call. */
function groupsOf(page: readonly UnplayedCandidate[]): Group[] {
  const groups: Group[] = []
  let entries = 0
  for (const candidate of [...page].sort((a, b) => a.partition - b.partition)) {
    const group = groups.at(-1)
    const cost = Math.min(candidate.headSeq, workerLimits.unplayedEntriesMax)
    entries += cost
    if (group?.[0].partition === candidate.partition && entries <= workerLimits.unplayedEntriesPerCall) {
      group.push(candidate)
    } else {
      groups.push([candidate])
      entries = cost
    }
  }
  return groups
}
