import type { LaneEntry } from '@lifegrid/cluster/ports'
import { StoreError } from '@lifegrid/storage/ports'
import { simLimits } from '../limits.ts'
import type { Batch } from './batch.ts'
import type { PipelineFailure } from './pipeline.ts'

/**
 * What a lane has learnt from commits that failed. It outlives the lane's memory, since that is dropped with each failure: without it
 * the same entry would fail the same way for ever.
 */
export interface CommitSuspects {
  /** Whether the record has to be asked about this id before it is applied: [CMD-5]. */
  asksRecord(playerId: string, commandId: string): boolean
  /** The record had this id, though memory did not: from now on the record is asked about every id of this player. */
  foundRepeated(playerId: string): void
  /** Entries are to be committed one by one. */
  careful(): boolean
  /** This entry is committed alone now; undefined when that is over. */
  alone(entry: LaneEntry | undefined): void
  /** The entry was refused by the record when it was alone: it is passed over. */
  isPoison(entry: LaneEntry): boolean
  /** A commit has succeeded. */
  committed(): void
  /** A commit has failed. @returns the failures in a row, this one included. */
  failed(failure: PipelineFailure, unsent: readonly Batch[]): number
  /** Failures in a row. */
  failures(): number
}

export function commitSuspects(): CommitSuspects {
  const ids = new Set<string>()
  const players = new Set<string>()
  const poison = new Set<string>()
  let inARow = 0
  let refusedInARow = 0
  let single: LaneEntry | undefined

  const add = (set: Set<string>, value: string): void => {
    set.add(value)
    if (set.size <= simLimits.suspectsMax) return
    const oldest = set.values().next()
    if (!oldest.done) set.delete(oldest.value)
  }

  return {
    asksRecord: (playerId, commandId) => players.has(playerId) || ids.delete(`${playerId} ${commandId}`),
    foundRepeated: (playerId) => add(players, playerId),
    careful: () => refusedInARow >= simLimits.carefulAfterFailures,
    alone(entry) {
      single = entry
    },
    isPoison: (entry) => poison.has(keyOf(entry)),
    committed() {
      inARow = 0
      // A single entry that went through says nothing about the next one.
      if (single === undefined) refusedInARow = 0
    },
    failed(failure, unsent) {
      inARow++
      // Unknown outcomes and refusals alike may leave ids in the record that memory does not know.
      for (const batch of unsent)
        for (const { playerId, commandId } of batch.journal) add(ids, `${playerId} ${commandId}`)
      const refused = failure.kind === 'error' && failure.error instanceof StoreError && failure.error.permanent
      if (!refused) return inARow
      refusedInARow++
      if (single !== undefined) add(poison, keyOf(single))
      single = undefined
      return inARow
    },
    failures: () => inARow,
  }
}

function keyOf({ partition, id }: LaneEntry): string {
  return `${partition} ${id}`
}
