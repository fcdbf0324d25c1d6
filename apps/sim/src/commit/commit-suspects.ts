import type { LaneEntry } from '@lifegrid/cluster/ports'
import { StoreError } from '@lifegrid/storage/ports'
import { simLimits } from '../limits.ts'
import type { Batch } from './batch.ts'
import type { PipelineFailure } from './pipeline.ts'

/**
 * What a lane has learnt from failed commits: ids that the record may know though memory does not, and entries that may have caused
 * a failure. It outlives the lane's memory, which is dropped with each failure: otherwise the same entry would fail in the same way
 * again and again.
 */
export interface CommitSuspects {
  /** Whether the record must be asked about this id before the command is applied: [CMD-5]. */
  mustAskRecord(playerId: string, commandId: string): boolean
  /** The record knew an id that memory did not. From now on it is asked about every id of this player. */
  suspectPlayer(playerId: string): void
  /** Whether entries must be committed one by one, because the record keeps refusing the batches. */
  oneByOne(): boolean
  /** Names the entry that is committed alone now; undefined when that is over. */
  committingAlone(entry: LaneEntry | undefined): void
  /** Whether the record has refused this entry when it was committed alone: it is skipped. */
  isPoison(entry: LaneEntry): boolean
  onCommitted(): void
  /** @returns the failed commits in a row, this one included. */
  onFailed(failure: PipelineFailure, unsent: readonly Batch[]): number
  /** Failed commits in a row. */
  failures(): number
}

export function commitSuspects(): CommitSuspects {
  const commands = new Set<string>()
  const players = new Set<string>()
  const poison = new Set<string>()
  let failuresInARow = 0
  let refusalsInARow = 0
  let alone: LaneEntry | undefined

  return {
    mustAskRecord: (playerId, commandId) => players.has(playerId) || commands.delete(`${playerId} ${commandId}`),
    suspectPlayer: (playerId) => addBounded(players, playerId),
    oneByOne: () => refusalsInARow >= simLimits.oneByOneAfterFailures,
    committingAlone(entry) {
      alone = entry
    },
    isPoison: (entry) => poison.has(keyOf(entry)),
    onCommitted() {
      failuresInARow = 0
      // While entries are committed one by one, the success of one says nothing about the next.
      if (alone === undefined) refusalsInARow = 0
    },
    onFailed(failure, unsent) {
      failuresInARow++
      // A commit of unknown outcome and a refusal because of a duplicate id both leave ids in the record that memory does not know.
      for (const { playerId, commandId } of unsent.flatMap(({ journal }) => journal)) {
        addBounded(commands, `${playerId} ${commandId}`)
      }
      const refused = failure.kind === 'error' && failure.error instanceof StoreError && failure.error.permanent
      if (!refused) return failuresInARow
      refusalsInARow++
      if (alone !== undefined) addBounded(poison, keyOf(alone))
      alone = undefined
      return failuresInARow
    },
    failures: () => failuresInARow,
  }
}

/** Adds a value, and drops the oldest beyond the bound. */
function addBounded(set: Set<string>, value: string): void {
  set.add(value)
  if (set.size <= simLimits.suspectsMax) return
  const oldest = set.values().next()
  if (!oldest.done) set.delete(oldest.value)
}

function keyOf({ partition, id }: LaneEntry): string {
  return `${partition} ${id}`
}
