import { assert } from '@lifegrid/base/assert'
import type { CommandRef, Fence } from '@lifegrid/storage/ports'
import { type Batch, removePlayers } from '../commit/batch.ts'
import { type Pipeline, pipeline } from '../commit/pipeline.ts'
import { addDueSnapshots } from '../commit/snapshots.ts'
import { simLimits } from '../limits.ts'
import { openGate } from '../output/output-gate.ts'
import { retryDelayMs } from '../retry-delay.ts'
import { countCommitted } from './count-committed.ts'
import { dropPartitions } from './drop-partitions.ts'
import { type LaneState, stepOf } from './lane-state.ts'
import { type OwnedPartition, unload } from './owned-partition.ts'
import { takeBack } from './take-back.ts'

/** Creates a lane's pipeline, and handles its events. `state` is not called before the pipeline is used. */
export function lanePipeline(
  { clock, store, commitTurns }: LaneState['ctx'],
  commitLane: number,
  state: () => LaneState,
): Pipeline {
  return pipeline({
    lane: commitLane,
    clock,
    store,
    turns: commitTurns,
    epochOf: (partition) => ownedOf(state(), partition).epoch,
    cursorOf(partition) {
      const { cursor, watermark } = ownedOf(state(), partition)
      return { streamId: cursor, toldAt: watermark.value() }
    },
    onSeal(batch) {
      addDueSnapshots(state().ctx, batch)
      for (const { watermark } of state().held.values()) watermark.renew(batch)
    },
    onFenced: (lost) => onFenced(state(), lost),
    onRepeated: (commands, batches) => onRepeated(state(), commands, batches),
    onRemoved: (players, batches) => onRemoved(state(), players, batches),
    onCommitted: (batch, durationMs) => onCommitted(state(), batch, durationMs),
    onFailed: (error, unsent) => onFailed(state(), error, unsent),
  })
}

function ownedOf({ held }: LaneState, partition: number): OwnedPartition {
  const owned = held.get(partition)
  assert(owned, '[FENCE-2] a commit names the epoch of every partition that it touches')
  return owned
}

/** Drops all partitions at once, without a release, because the lease is lost or a commit has failed. */
export function dropLane(state: LaneState): void {
  for (const owned of state.held.values()) {
    state.reader.close(owned.partition)
    for (const self of owned.residents.values()) unload(owned, self)
  }
  state.held.clear()
  state.waiting.clear()
  state.commits.abandon()
  state.commits = lanePipeline(state.ctx, state.commitLane, () => state)
}

function onCommitted(state: LaneState, batch: Batch, durationMs: number): void {
  countCommitted(state.ctx.metrics, batch, durationMs)
  for (const { commandId: id, playerId: player } of batch.journal)
    state.ctx.traces.add('committed by the sim', { id, player }, lastHop)
  state.suspects.onCommitted(batch.cursors.size > 0 || batch.heads.size > 0)
  for (const { watermark } of state.held.values()) watermark.onCommitted(batch.number)
  for (const self of batch.touched) openGate(stepOf(state, self))
  openWaiting(state)
  for (const [partition, cursor] of batch.cursors) trimStream(state, partition, cursor)
}

const lastHop = { last: true } as const

/** [TIME-3] Publishes the frames that have waited only for a watermark. */
function openWaiting(state: LaneState): void {
  for (const self of state.waiting) {
    openGate(stepOf(state, self))
    if (self.gated.length === 0) state.waiting.delete(self)
  }
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

/** [FENCE-6] Only these partitions have another owner. The lane continues with the others. */
function onFenced(state: LaneState, lost: readonly Fence[]): void {
  const { logger, metrics } = state.ctx
  const partitions = lost.map(({ partition }) => partition)
  metrics.sim.commitFailures.inc({ kind: 'fenced' })
  logger.warn({ lane: state.lane, partitions }, '[FENCE-2] commit refused: another owner has taken over')
  dropPartitions(state, lost, 'commit')
}

/**
 * [CMD-5] The record already has these commands, but they are too old to be in memory. Only their players are affected: their uncommitted
 * changes are taken back, and their lives are loaded again. The cursors advance, so these clients must repeat their unacknowledged commands
 * in order. For this, their connections end.
 */
function onRepeated(state: LaneState, commands: readonly CommandRef[], batches: readonly Batch[]): void {
  const { logger, metrics } = state.ctx
  metrics.sim.commitFailures.inc({ kind: 'repeated' })
  logger.warn(
    { lane: state.lane, commands, traceparents: contextsOf(state, commands) },
    '[CMD-5] the record has these commands already: loading their lives again',
  )
  const players = new Set(commands.map(({ playerId }) => playerId))
  state.suspects.suspectPlayers(players)
  takeBackPlayers(state, players, batches)
}

/** [OPS-9] The trace contexts of the first of the commands, which this sim remembers since it has read them. */
function contextsOf({ ctx }: LaneState, commands: readonly CommandRef[]): string[] {
  return commands.slice(0, simLimits.loggedContextsMax).flatMap(({ playerId, commandId }) => {
    const read = ctx.traces.find(commandId).findLast(({ player, traceparent }) => player === playerId && traceparent)
    return read?.traceparent ?? []
  })
}

/**
 * [FENCE-7] These players were removed from the record after their lives had been loaded, because they had never played, or were erased
 * ([RIGHTS-3]). They connect again, and begin new lives; edges let nobody in whose life was erased.
 */
function onRemoved(state: LaneState, removed: readonly string[], batches: readonly Batch[]): void {
  const { logger, metrics } = state.ctx
  metrics.sim.commitFailures.inc({ kind: 'removed' })
  logger.warn(
    { lane: state.lane, players: removed },
    '[FENCE-7] the record has removed these players: dropping their lives',
  )
  takeBackPlayers(state, new Set(removed), batches)
}

function takeBackPlayers(state: LaneState, players: ReadonlySet<string>, batches: readonly Batch[]): void {
  for (const batch of batches) removePlayers(batch, players)
  for (const owned of state.held.values()) {
    for (const player of players) {
      const self = owned.residents.get(player)
      if (self) void takeBack(state, owned, self)
    }
  }
}

/** [GATE-2] Memory may now differ from the record, so all of it is dropped, waiting frames included. */
function onFailed(state: LaneState, error: unknown, unsent: readonly Batch[]): void {
  const { ctx, lane } = state
  ctx.metrics.sim.commitFailures.inc({ kind: 'error' })
  ctx.metrics.node.mysqlErrors.inc({ operation: 'commit' })
  ctx.logger.error({ err: error, lane }, '[GATE-2] commit failed or unknown: dropping the lane')
  const failuresInARow = state.suspects.onFailed(error, unsent)
  const partitions = [...state.held.keys()]
  dropLane(state)
  // The first failure is retried at once. A lane that fails again and again waits, so that it does not overload the record.
  state.events.onDropped(partitions, failuresInARow > 1 ? retryDelayMs(failuresInARow - 2) : 0)
}
