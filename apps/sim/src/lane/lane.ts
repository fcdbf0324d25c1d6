import { assert } from '@lifegrid/base/assert'
import type { LaneReader } from '@lifegrid/cluster/ports'
import { stateVersion } from '@lifegrid/engine/life/life'
import type { Fence } from '@lifegrid/storage/ports'
import type { Batch } from '../commit/batch.ts'
import { commitSuspects } from '../commit/commit-suspects.ts'
import { type Pipeline, type PipelineFailure, pipeline } from '../commit/pipeline.ts'
import { addDueSnapshots, addLastSnapshots, snapshotAhead } from '../commit/snapshots.ts'
import { takeIn } from '../intake/intake.ts'
import { simLimits } from '../limits.ts'
import { disconnect, wake } from '../lives/actor.ts'
import { fetchLives, linger, reload, residentOf, retryDelayMs, wakeResident, warm } from '../lives/residency.ts'
import type { Resident } from '../lives/resident.ts'
import { emitClose, openGate } from '../output/output-gate.ts'
import type { SimContext } from '../sim-context.ts'
import { forget, isHeld, type LaneState, turnOf } from './lane-state.ts'
import { mutex } from './mutex.ts'
import { type OwnedPartition, ownedPartition } from './owned-partition.ts'

/**
 * One lane of a sim: the partitions that it owns there, the reader of their streams, and the commits of what comes of it.
 * All that touches the lane's partitions runs one after the other; only commits run beside it.
 */
export interface Lane {
  readonly lane: number
  /** Takes partitions whose epochs have committed: [FENCE-4]. They are read when it resolves, save those that had to be given up. */
  adopt(fences: readonly Fence[], reason: AdoptReason): Promise<void>
  /** Gives partitions up in good order: [MOVE-1]. */
  release(partitions: readonly number[]): Promise<Released>
  /** Forgets everything at once, without a word to anyone: the lease is lost, or the lane has failed. */
  drop(): void
  held(): Iterable<OwnedPartition>
  holds(partition: number): boolean
  /** Commits that failed in a row: 0 in health. */
  failures(): number
  /** Marks the players of edges that have gone as disconnected. */
  disconnectGone(isGone: (edge: string) => boolean): Promise<void>
  /** Looks at a life as it is now, once all of it is committed; undefined when it is not in memory here. */
  inspect<T>(playerId: string, partition: number, look: (self: Resident) => T): Promise<T | undefined>
  /** Called when a resident's clock has come due. */
  wake(self: Resident): void
  stop(): Promise<void>
}

export type AdoptReason = 'takeover' | 'move' | 'barrier'

export interface Released {
  /** The partitions that were released; none when a commit has failed. */
  readonly fences: readonly Fence[]
  /** Cluster time at which this node stopped reading them. */
  readonly stoppedAt: number
}

/** What befalls a lane, for whoever decides which partitions it has. */
export interface LaneEvents {
  /** It has dropped these because a commit failed: they have to be taken again behind a barrier: [GATE-2]. */
  failed(partitions: readonly number[], delayMs: number): void
  /** It has given these up because their state is newer than this node: [MOVE-3]. */
  tooNew(partitions: readonly number[]): void
}

export function lane(ctx: SimContext, laneNumber: number, events: LaneEvents): Lane {
  const { logger, metrics } = ctx
  const held = new Map<number, OwnedPartition>()

  function newPipeline(): Pipeline {
    return pipeline({
      lane: laneNumber,
      clock: ctx.clock,
      store: ctx.store,
      epochOf(partition) {
        const owned = held.get(partition)
        assert(owned, '[FENCE-2] a commit names the epoch of every partition that it touches')
        return owned.epoch
      },
      onSeal: addDueSnapshots,
      onCommitted,
      onFailed: failed,
    })
  }

  const state: LaneState = {
    ctx,
    lane: laneNumber,
    held,
    exclusive: mutex(),
    suspects: commitSuspects(),
    commits: newPipeline(),
    giveUp,
  }
  const { exclusive } = state

  const reader: LaneReader = ctx.streams.openLane(laneNumber, ctx.self, {
    entries: (entries) => exclusive.run(() => takeIn(state, entries)),
    rewound(partition, cursor) {
      metrics.sim.rewoundStreams.inc()
      logger.warn({ partition, cursor }, '[CMD-6] the stream is behind the cursor: reading it from its beginning')
    },
    failed(error) {
      metrics.node.redisErrors.inc({ operation: 'lane-read' })
      logger.warn({ err: error, lane: laneNumber }, 'reading the lane failed; trying again')
    },
  })

  function onCommitted(batch: Batch, durationMs: number): void {
    metrics.sim.batchSize.observe(batch.journal.length)
    metrics.sim.commitMs.observe(durationMs)
    state.suspects.committed()
    for (const self of batch.touched) openGate(ctx, batch.number, self)
    for (const [partition, cursor] of batch.cursors) trim(partition, cursor)
  }

  function trim(partition: number, cursor: string): void {
    const owned = held.get(partition)
    if (!owned || owned.entriesSinceTrim < simLimits.trimEntries) return
    owned.entriesSinceTrim = 0
    ctx.streams.trim(laneNumber, partition, cursor).catch((error: unknown) => {
      // The next trim covers this one's part as well.
      metrics.node.redisErrors.inc({ operation: 'trim' })
      logger.warn({ err: error, partition }, 'trimming the stream failed')
    })
  }

  /** [GATE-2] What memory holds may differ from the record now: all of it goes, frames included. */
  function failed(failure: PipelineFailure, unsent: readonly Batch[]): void {
    metrics.sim.commitFailures.inc({ kind: failure.kind })
    if (failure.kind === 'fenced') {
      const { partitions } = failure
      logger.warn({ lane: laneNumber, partitions }, '[FENCE-2] commit refused: another owner has taken over')
    } else {
      metrics.node.mysqlErrors.inc({ operation: 'commit' })
      logger.error({ err: failure.error, lane: laneNumber }, '[GATE-2] commit failed or unknown: dropping the lane')
    }
    const inARow = state.suspects.failed(failure, unsent)
    const partitions = [...held.keys()]
    drop()
    // The first failure is answered at once; who fails on and on must not keep the record busy with it.
    events.failed(partitions, inARow > 1 ? retryDelayMs(inARow - 2) : 0)
  }

  function drop(): void {
    for (const owned of held.values()) {
      reader.close(owned.partition)
      for (const self of owned.residents.values()) forget(owned, self)
    }
    held.clear()
    state.commits.abandon()
    state.commits = newPipeline()
  }

  async function adopt(fences: readonly Fence[], reason: AdoptReason): Promise<void> {
    const startedAt = ctx.clock.monotonic()
    const partitions = fences.map(({ partition }) => partition)
    const [cursors, players] = await Promise.all([ctx.store.cursors(partitions), ctx.store.connected(partitions)])
    metrics.sim.acquisitions.inc({ reason }, fences.length)
    const taken = new Map<number, OwnedPartition>()
    for (const { partition, epoch } of fences) {
      taken.set(partition, ownedPartition(partition, epoch, cursors.get(partition) ?? '0'))
    }
    const tooNew = new Set<number>()
    for (const { playerId, partition, schemaVersion } of players) {
      taken.get(partition)?.awaited.add(playerId)
      if (schemaVersion > stateVersion) tooNew.add(partition)
    }
    for (const owned of taken.values()) held.set(owned.partition, owned)
    if (tooNew.size > 0) await giveUp([...tooNew])
    for (const owned of taken.values()) if (isHeld(state, owned)) reader.open(owned.partition, owned.cursor)
    void warm(state, [...taken.values()], startedAt)
  }

  async function giveUp(partitions: readonly number[]): Promise<void> {
    logger.error({ partitions, stateVersion }, '[MOVE-3] state newer than this node knows: giving it up')
    events.tooNew(partitions)
    for (const partition of partitions) reader.close(partition)
    const batch = state.commits.current()
    for (const partition of partitions) {
      batch.releases.push(partition)
      batch.partitions.add(partition)
    }
    await state.commits.drain()
    for (const partition of partitions) {
      const owned = held.get(partition)
      for (const self of owned?.residents.values() ?? []) if (owned) forget(owned, self)
      held.delete(partition)
    }
  }

  /** [MOVE-1] From here on nobody reads the partitions, until the new owner does. */
  async function letGo(partitions: readonly number[]): Promise<Released> {
    const stoppedAt = ctx.time.now()
    const going = partitions.flatMap((partition) => held.get(partition) ?? [])
    if (going.length === 0) return { fences: [], stoppedAt }
    for (const { partition } of going) reader.close(partition)
    const batch = state.commits.current()
    addLastSnapshots(batch, going)
    for (const { partition } of going) {
      batch.partitions.add(partition)
      batch.releases.push(partition)
    }
    if (!(await state.commits.drain())) return { fences: [], stoppedAt }
    // Before the new owner hears of it: what it sends must come after what was sent here.
    await ctx.publisher.flush()
    for (const owned of going) {
      for (const self of owned.residents.values()) forget(owned, self)
      held.delete(owned.partition)
    }
    return { fences: going.map(({ partition, epoch }) => ({ partition, epoch })), stoppedAt }
  }

  async function disconnectGone(isGone: (edge: string) => boolean): Promise<void> {
    for (const owned of held.values()) {
      for (const self of owned.residents.values()) {
        if (self.connection === null || !isGone(self.connection.edge)) continue
        if (!(await state.commits.room())) return
        if (!isHeld(state, owned) || self.connection === null) continue
        const { connection } = self
        try {
          disconnect(ctx, turnOf(state), self, connection.connection)
        } catch (error) {
          // The others of that edge must not wait for it.
          metrics.sim.actorFailures.inc()
          logger.error(
            { err: error, player: self.playerId },
            'marking a player as disconnected failed: loading it again',
          )
          await reload(state, owned, self.playerId)
          continue
        }
        // An edge that was only cut off comes back with its sockets open: they have to hear that they are nobody's.
        emitClose(ctx, state.commits.committed(), self, connection, 'resync')
        linger(state, owned, self)
      }
    }
    state.commits.kick()
  }

  async function inspect<T>(playerId: string, partition: number, look: (self: Resident) => T): Promise<T | undefined> {
    const owned = held.get(partition)
    if (owned?.awaited.has(playerId)) await fetchLives(state, new Map([[playerId, owned]]))
    const self = owned && residentOf(state, owned, playerId)
    if (!self || !(await state.commits.drain())) return undefined
    wake(ctx, state.commits.committed(), self)
    ctx.reschedule(self)
    return look(self)
  }

  return {
    lane: laneNumber,
    adopt: (fences, reason) => exclusive.run(() => adopt(fences, reason)),
    async release(partitions) {
      const going = partitions.flatMap((partition) => held.get(partition) ?? [])
      // Where a commit fails in this, nothing is held any more, and nothing is let go.
      await snapshotAhead(state, going)
      return exclusive.run(() => letGo(partitions))
    },
    drop,
    held: () => held.values(),
    holds: (partition) => held.has(partition),
    failures: () => state.suspects.failures(),
    disconnectGone: (isGone) => exclusive.run(() => disconnectGone(isGone)),
    inspect: (playerId, partition, look) => exclusive.run(() => inspect(playerId, partition, look)),
    wake: (self) => wakeResident(state, self),
    async stop() {
      await reader.stop()
      drop()
      state.commits.abandon()
    },
  }
}
