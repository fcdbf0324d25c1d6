import { assert } from '@lifegrid/base/assert'
import { birth } from '@lifegrid/engine/birth'
import { type ReplayEntry, rebuild } from '@lifegrid/engine/replay'
import type { StoredLife } from '@lifegrid/storage/ports'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { simLimits } from '../limits.ts'
import type { SimContext } from '../sim-context.ts'
import { nothing, record, type Turn } from './actor.ts'
import { type Resident, resident } from './resident.ts'

/**
 * From the record to memory: snapshot, journal after it, nothing else: [FENCE-4] comes before, the clock's catching up after.
 *
 * [ENG-2] Moves and clean stops leave nothing to replay. Where the rules have changed between a crash and the start after it, entries may end
 * otherwise than at first; the life goes on as the rules have it now, which is said and counted, and its next commit has a snapshot.
 */
export function fromRecord(ctx: SimContext, owned: OwnedPartition, stored: StoredLife): Resident {
  const { head, snapshot, journal } = stored
  const diverged: { seq: number; type: string; first: string; now: string }[] = []
  const onDivergence = ({ seq, type, outcome }: ReplayEntry, now: string): void => {
    diverged.push({ seq, type, first: outcome, now })
  }
  const life = rebuild({ snapshot, journal, onDivergence }, ctx.engine)
  if (diverged.length > 0) {
    ctx.metrics.sim.replayDivergences.inc(diverged.length)
    ctx.logger.error({ player: head.playerId, diverged }, '[ENG-2] replayed under other rules than it was played under')
  }
  const last = journal.at(-1)
  assert((last?.seq ?? snapshot?.seq ?? 0) === head.headSeq, '[CMD-5] the journal ends where the head says')
  const { edge, connection } = head
  return resident({
    playerId: head.playerId,
    partition: owned.partition,
    epoch: owned.epoch,
    life,
    headSeq: head.headSeq,
    snapshotSeq: diverged.length > 0 ? head.headSeq - simLimits.snapshotEveryCommands : (snapshot?.seq ?? 0),
    connection: edge !== null && connection !== null ? { edge, connection } : null,
    connectionAt: head.connectionAt,
    recent: [...stored.recent, ...journal],
    frameSeq: owned.frameSeqMax,
  })
}

/** A player who was never here: the journal's first entry holds all that the life is a function of. */
export function newborn(ctx: SimContext, turn: Turn, owned: OwnedPartition, playerId: string, seed: string): Resident {
  const at = ctx.time.now()
  const message = { playerId, seed, ruleset: 'calibrated' as const }
  const self = resident({
    playerId,
    partition: owned.partition,
    epoch: owned.epoch,
    life: birth({ ...message, at }, ctx.engine),
    headSeq: 0,
    snapshotSeq: 0,
    connection: null,
    connectionAt: at,
    recent: [],
    frameSeq: owned.frameSeqMax,
  })
  record(ctx, turn, self, {
    commandId: 'sys.birth',
    type: 'sys.birth',
    message,
    at,
    refused: undefined,
    effected: nothing,
  })
  return self
}
