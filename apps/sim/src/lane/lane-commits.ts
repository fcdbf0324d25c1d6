import { assert } from '@lifegrid/base/assert'
import type { Batch } from '../commit/batch.ts'
import { type Pipeline, type PipelineFailure, pipeline } from '../commit/pipeline.ts'
import { addDueSnapshots } from '../commit/snapshots.ts'
import { simLimits } from '../limits.ts'
import { openGate } from '../output/output-gate.ts'
import { retryDelayMs } from '../retry-delay.ts'
import { type LaneState, stepOf } from './lane-state.ts'
import { unload } from './owned-partition.ts'

/** A lane's pipeline, and what its commits do to the lane. `state` is read only once the pipeline is used. */
export function lanePipeline({ clock, store }: LaneState['ctx'], lane: number, state: () => LaneState): Pipeline {
  return pipeline({
    lane,
    clock,
    store,
    epochOf(partition) {
      const owned = state().held.get(partition)
      assert(owned, '[FENCE-2] a commit names the epoch of every partition that it touches')
      return owned.epoch
    },
    onSeal: addDueSnapshots,
    onCommitted: (batch, durationMs) => onCommitted(state(), batch, durationMs),
    onFailed: (failure, unsent) => onFailed(state(), failure, unsent),
  })
}

/** Forgets all partitions at once and tells nobody: the lease is lost, or a commit has failed. */
export function dropLane(state: LaneState): void {
  for (const owned of state.held.values()) {
    state.reader.close(owned.partition)
    for (const self of owned.residents.values()) unload(owned, self)
  }
  state.held.clear()
  state.commits.abandon()
  state.commits = lanePipeline(state.ctx, state.lane, () => state)
}

function onCommitted(state: LaneState, batch: Batch, durationMs: number): void {
  const { metrics } = state.ctx
  metrics.sim.batchSize.observe(batch.journal.length)
  metrics.sim.commitMs.observe(durationMs)
  state.suspects.onCommitted()
  for (const self of batch.touched) openGate(stepOf(state, self))
  for (const [partition, cursor] of batch.cursors) trimStream(state, partition, cursor)
}

function trimStream(state: LaneState, partition: number, cursor: string): void {
  const { logger, metrics, streams } = state.ctx
  const owned = state.held.get(partition)
  if (!owned || owned.entriesSinceTrim < simLimits.trimEntries) return
  owned.entriesSinceTrim = 0
  streams.trim(state.lane, partition, cursor).catch((error: unknown) => {
    // No retry: the next trim removes these entries as well.
    metrics.node.redisErrors.inc({ operation: 'trim' })
    logger.warn({ err: error, partition }, 'trimming the stream failed')
  })
}

/** [GATE-2] Memory may now differ from the record, so all of it is dropped, waiting frames included. */
function onFailed(state: LaneState, failure: PipelineFailure, unsent: readonly Batch[]): void {
  const { ctx, lane } = state
  ctx.metrics.sim.commitFailures.inc({ kind: failure.kind })
  if (failure.kind === 'fenced') {
    const { partitions } = failure
    ctx.logger.warn({ lane, partitions }, '[FENCE-2] commit refused: another owner has taken over')
  } else {
    ctx.metrics.node.mysqlErrors.inc({ operation: 'commit' })
    ctx.logger.error({ err: failure.error, lane }, '[GATE-2] commit failed or unknown: dropping the lane')
  }
  const failuresInARow = state.suspects.onFailed(failure, unsent)
  const partitions = [...state.held.keys()]
  dropLane(state)
  // The first failure is retried at once. A lane that fails again and again waits, so that it does not load the record.
  state.events.onDropped(partitions, failuresInARow > 1 ? retryDelayMs(failuresInARow - 2) : 0)
}
