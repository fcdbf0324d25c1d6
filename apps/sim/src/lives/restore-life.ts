import { assert } from '@lifegrid/base/assert'
import { type ReplayEntry, rebuild } from '@lifegrid/engine/replay'
import type { StoredLife } from '@lifegrid/storage/ports'
import { recentOutcome } from '@lifegrid/storage/recent-outcome'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { simLimits } from '../limits.ts'
import type { SimContext } from '../sim-context.ts'
import { type Resident, resident } from './resident.ts'
import { type SteadyTime, steadyTime } from './steady-time.ts'

/**
 * Rebuilds a life from its snapshot and the journal after it, as of its last entry. The epoch is already committed ([FENCE-4]). The
 * caller advances the life to now.
 *
 * [ENG-2] Moves and clean stops leave nothing to replay. If the rules have changed between a crash and the restart, entries may have
 * other outcomes than before. Then the life continues under the present rules, this is logged and counted, and its next commit has a
 * snapshot.
 */
export function restoreLife(ctx: SimContext, owned: OwnedPartition, stored: StoredLife): Resident {
  const { head, snapshot, journal } = stored
  const diverged: { seq: number; type: string; first: string; now: string }[] = []
  const onDivergence = ({ seq, type, outcome }: ReplayEntry, now: string): void => {
    diverged.push({ seq, type, first: outcome, now })
  }
  const life = rebuild({ snapshot, journal, onDivergence }, ctx.engine)
  ctx.metrics.sim.livesLoaded.inc()
  ctx.metrics.sim.replayedEntries.inc(journal.length)
  if (diverged.length > 0) {
    ctx.metrics.sim.replayDivergences.inc(diverged.length)
    ctx.logger.error(
      { player: head.playerId, diverged },
      '[ENG-2] replayed entries have other outcomes under the present rules',
    )
  }
  const last = journal.at(-1)
  assert((last?.seq ?? snapshot?.seq ?? 0) === head.headSeq, '[CMD-5] the journal ends where the head says')
  const { edge, connection } = head
  return resident({
    playerId: head.playerId,
    partition: owned.partition,
    epoch: owned.epoch,
    life,
    time: timeFor(ctx, owned, life.at),
    watermark: owned.watermark,
    headSeq: head.headSeq,
    snapshotSeq: diverged.length > 0 ? head.headSeq - simLimits.snapshotEveryCommands : (snapshot?.seq ?? 0),
    connection: edge !== null && connection !== null ? { edge, connection } : null,
    connectionAt: head.connectionAt,
    recent: [...stored.recent, ...journal.map(recentOutcome)],
    frameSeq: owned.frameSeqMax,
  })
}

/** [TIME-4] A life that is far ahead of its partition, because a clock was wrong, continues slowly from its own time. */
function timeFor({ clock }: SimContext, { time }: OwnedPartition, at: number): SteadyTime {
  return at > time.now() + simLimits.toldLeadMs ? steadyTime(clock, time.now, at) : time
}
