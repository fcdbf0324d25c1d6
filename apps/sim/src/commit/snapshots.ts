import { encode } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { stateVersion } from '@lifegrid/engine/life/life'
import { isHeld, type LaneState } from '../lane/lane-state.ts'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { simLimits } from '../limits.ts'
import type { Resident } from '../lives/resident.ts'
import type { SimContext } from '../sim-context.ts'
import type { Batch } from './batch.ts'

/** Snapshots are a cache: they bound how much a takeover replays, and nothing is lost without them. */

/** Adds the snapshots that are due to the batch. They hold its changes and no later ones. */
export function addDueSnapshots(ctx: SimContext, batch: Batch): void {
  for (const self of batch.touched) {
    if (batch.snapshots.length >= simLimits.snapshotsPerCommitMax) return
    if (isDue(self, ctx.clock.monotonic())) addSnapshot(ctx, batch, self)
  }
}

/** [LANE-5] A snapshot takes as long as several commands, so a life that gets very many has them by time. */
function isDue({ connection, headSeq, snapshotSeq, snapshotAt }: Resident, now: number): boolean {
  const commands = headSeq - snapshotSeq
  if (connection === null || commands >= simLimits.snapshotCommandsMax) return true
  return commands >= simLimits.snapshotEveryCommands && now - snapshotAt >= simLimits.snapshotEveryMs
}

/**
 * [MOVE-1] Adds snapshots of the few lives that have changed since {@link snapshotAhead}. So the new owner, which may have newer rules, has
 * nothing to replay.
 */
export function addLastSnapshots(ctx: SimContext, batch: Batch, leaving: readonly OwnedPartition[]): void {
  for (const owned of leaving) for (const self of owned.residents.values()) addSnapshot(ctx, batch, self)
}

/**
 * [MOVE-1] Commits snapshots ahead of a move, while the lives continue. During the pause of the move, only the lives that have changed
 * meanwhile need snapshots. Each commit has few of them, so that the lane's commands do not wait long.
 * @returns false when a commit has failed.
 */
export async function snapshotAhead(state: LaneState, leaving: readonly OwnedPartition[]): Promise<boolean> {
  const lives = leaving.flatMap((owned) => [...owned.residents.values()].map((self) => ({ owned, self })))
  for (let i = 0; i < lives.length; i += simLimits.snapshotsPerCommitMax) {
    const next = lives.slice(i, i + simLimits.snapshotsPerCommitMax)
    const committed = await state.exclusive.run(async () => {
      for (const { owned, self } of next) {
        if (isHeld(state, owned) && owned.residents.get(self.playerId) === self) {
          addSnapshot(state.ctx, state.commits.current(), self)
        }
      }
      return state.commits.drain()
    })
    if (!committed) return false
  }
  return true
}

/** A life that cannot be encoded continues without a snapshot, because it can be rebuilt from the journal. */
function addSnapshot(ctx: SimContext, batch: Batch, self: Resident): void {
  // A half-changed life must not reach the record: nothing would ever correct it.
  if (self.broken || self.snapshotSeq === self.headSeq) return
  const { life, playerId, headSeq } = self
  // Set also when encoding fails, so that it is tried again after more commands, and not with each commit.
  self.snapshotSeq = headSeq
  self.snapshotAt = ctx.clock.monotonic()
  let data: Uint8Array
  try {
    data = encode(life)
  } catch (error) {
    ctx.metrics.sim.snapshotFailures.inc()
    ctx.logger.error({ err: error, player: playerId }, 'a life cannot be encoded: it continues without a new snapshot')
    return
  }
  batch.snapshots.push({
    playerId,
    seq: headSeq,
    at: life.at,
    minute: minuteAt(life, life.at),
    schemaVersion: stateVersion,
    data,
  })
  batch.partitions.add(self.partition)
  self.watermark.cover(life.at, batch)
}
