import type { Clock } from '@lifegrid/base/clock'
import type { LaneEntry } from '@lifegrid/cluster/ports'
import { StoreError } from '@lifegrid/storage/ports'
import { dropOldest } from '../drop-oldest.ts'
import { simLimits } from '../limits.ts'
import type { Batch } from './batch.ts'

/**
 * Facts from a lane's failed commits: ids that may be in the record but not in memory, and entries that may have caused a failure. They are
 * kept when the lane's memory is dropped after a failure. Otherwise the same entry would fail again and again.
 */
export interface CommitSuspects {
  /** Whether the record must be asked about this id before the command is applied: [CMD-5]. */
  mustAskRecord(playerId: string, commandId: string): boolean
  /**
   * Must be called when the record has ids of these players that are not in memory. From then on the record is asked
   * about all their ids.
   */
  suspectPlayers(playerIds: Iterable<string>): void
  /** Whether entries must be committed one by one, because the record keeps refusing the batches. */
  oneByOne(): boolean
  /** Sets the entry that is being committed alone; undefined when none is. */
  committingAlone(entry: LaneEntry | undefined): void
  /** How to process the entry. It depends on how often the record has refused it when it was committed alone. */
  treatmentOf(entry: LaneEntry): Treatment
  /** @param hasEntries false for a batch that no entry has contributed to: it says nothing about refused entries. */
  onCommitted(hasEntries: boolean): void
  /** @returns the failed commits in a row, this one included. */
  onFailed(error: unknown, unsent: readonly Batch[]): number
  /** Failed commits in a row. */
  failures(): number
  /** Monotonic times of the first and the last of them; undefined when the last commit has succeeded. */
  failing(): { readonly since: number; readonly last: number } | undefined
}

/** `quarantine`: the entry is journalled without effect. `skip`: the record refuses even that. */
export type Treatment = 'process' | 'quarantine' | 'skip'

export function commitSuspects(clock: Pick<Clock, 'monotonic'>): CommitSuspects {
  const commands = new Set<string>()
  const players = new Set<string>()
  const quarantined = new Set<string>()
  const skipped = new Set<string>()
  let failuresInARow = 0
  let refusalsInARow = 0
  let cleanEntries = 0
  let alone: LaneEntry | undefined
  let failing: { since: number; last: number } | undefined

  return {
    mustAskRecord: (playerId, commandId) => players.has(playerId) || commands.delete(`${playerId} ${commandId}`),
    suspectPlayers(playerIds) {
      for (const playerId of playerIds) addBounded(players, playerId)
    },
    oneByOne: () => refusalsInARow >= simLimits.oneByOneAfterFailures,
    committingAlone(entry) {
      alone = entry
    },
    treatmentOf(entry) {
      const key = keyOf(entry)
      if (skipped.has(key)) return 'skip'
      return quarantined.has(key) ? 'quarantine' : 'process'
    },
    onCommitted(hasEntries) {
      if (!hasEntries && refusalsInARow > 0) return
      failuresInARow = 0
      failing = undefined
      // While entries are committed one by one, the success of one says little about the next.
      cleanEntries = alone === undefined ? 0 : cleanEntries + 1
      if (alone === undefined || cleanEntries >= simLimits.oneByOneCleanEntries) refusalsInARow = 0
    },
    onFailed(error, unsent) {
      failuresInARow++
      const now = clock.monotonic()
      failing = { since: failing?.since ?? now, last: now }
      // A commit of unknown outcome and a refusal because of a duplicate id both leave ids in the record that memory does not know.
      for (const { playerId, commandId } of unsent.flatMap(({ journal }) => journal)) {
        addBounded(commands, `${playerId} ${commandId}`)
      }
      const isRefused = error instanceof StoreError && error.permanent
      if (!isRefused) return failuresInARow
      refusalsInARow++
      cleanEntries = 0
      if (alone !== undefined) {
        const key = keyOf(alone)
        addBounded(quarantined.has(key) ? skipped : quarantined, key)
      }
      alone = undefined
      return failuresInARow
    },
    failures: () => failuresInARow,
    failing: () => failing,
  }
}

function addBounded(set: Set<string>, value: string): void {
  set.add(value)
  dropOldest(set, simLimits.suspectsMax)
}

function keyOf({ partition, id }: LaneEntry): string {
  return `${partition} ${id}`
}
