import { encode } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { stateVersion } from '@lifegrid/engine/life/life'
import { isHeld, type LaneState } from '../lane/lane-state.ts'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { simLimits } from '../limits.ts'
import type { Resident } from '../lives/resident.ts'
import type { Batch } from './batch.ts'

/** Snapshots are a cache: they bound what a takeover replays, and nothing is lost without them. */

/** Those that are due ride on the commit: they hold what it holds, no more. */
export function addDueSnapshots(batch: Batch): void {
  for (const self of batch.touched) {
    if (batch.snapshots.length >= simLimits.snapshotsPerCommitMax) return
    const hibernates = self.connection === null
    if (hibernates || self.headSeq - self.snapshotSeq >= simLimits.snapshotEveryCommands) addSnapshot(batch, self)
  }
}

/** [MOVE-1] What came after {@link snapshotAhead}: few, and the new owner, which may have newer rules, has nothing to replay. */
export function addLastSnapshots(batch: Batch, going: readonly OwnedPartition[]): void {
  for (const owned of going) for (const self of owned.residents.values()) addSnapshot(batch, self)
}

/**
 * [MOVE-1] Ahead of a move and while its players play on, so that the pause holds only snapshots of those who sent something meanwhile. A few
 * to a commit, between which the lane's commands have their turn.
 * @returns false when a commit has failed.
 */
export async function snapshotAhead(state: LaneState, going: readonly OwnedPartition[]): Promise<boolean> {
  const lives = going.flatMap((owned) => [...owned.residents.values()].map((self) => ({ owned, self })))
  for (let i = 0; i < lives.length; i += simLimits.snapshotsPerCommitMax) {
    const few = lives.slice(i, i + simLimits.snapshotsPerCommitMax)
    const committed = await state.exclusive.run(async () => {
      for (const { owned, self } of few) {
        if (isHeld(state, owned) && owned.residents.get(self.playerId) === self) {
          addSnapshot(state.commits.current(), self)
        }
      }
      return state.commits.drain()
    })
    if (!committed) return false
  }
  return true
}

function addSnapshot(batch: Batch, self: Resident): void {
  // Half changed, a life would be so for ever once it were written down.
  if (self.broken || self.snapshotSeq === self.headSeq) return
  const { life, playerId, headSeq } = self
  batch.snapshots.push({
    playerId,
    seq: headSeq,
    at: life.at,
    minute: minuteAt(life, life.at),
    schemaVersion: stateVersion,
    data: encode(life),
  })
  batch.partitions.add(self.partition)
  self.snapshotSeq = headSeq
}
