import { ok } from '@lifegrid/base/result'
import { type BirthInput, born } from '@lifegrid/engine/birth'
import { type LaneState, stepOf } from '../lane/lane-state.ts'
import type { OwnedPartition } from '../lane/owned-partition.ts'
import { record } from './record-outcome.ts'
import { type Resident, resident } from './resident.ts'

/**
 * Begins the life of a new player. Its first journal entry contains everything from which the life is calculated, and
 * the ledger gets the transfers that fill the first accounts. [PROTO-1] The entry names the rules, so the life keeps them.
 */
export function createLife(
  state: LaneState,
  owned: OwnedPartition,
  playerId: string,
  given: Pick<BirthInput, 'seed' | 'metBefore'>,
): Resident {
  const { ctx } = state
  const { time, watermark } = owned
  const at = time.now()
  const message = { playerId, ...given, ruleset: ctx.ruleset }
  const { life, transfers } = born({ ...message, at }, ctx.engine)
  const self = resident({
    playerId,
    partition: owned.partition,
    epoch: owned.epoch,
    life,
    time,
    watermark,
    headSeq: 0,
    snapshotSeq: 0,
    connection: null,
    connectionAt: at,
    recent: [],
    frameSeq: owned.frameSeqMax,
  })
  const result = ok({ transfers, opening: false, jobs: [] })
  record(stepOf(state, self), { commandId: 'sys.birth', type: 'sys.birth', message, at, result })
  owned.residents.set(playerId, self)
  return self
}
