import type { LaneReader } from '@lifegrid/cluster/ports'
import type { Fence } from '@lifegrid/storage/ports'
import { isEmpty } from '../commit/batch.ts'
import { commitSuspects } from '../commit/commit-suspects.ts'
import { processEntries } from '../intake/intake.ts'
import { simLimits } from '../limits.ts'
import { wake } from '../lives/actor.ts'
import { loadPace } from '../lives/load-pace.ts'
import { fetchLives, isConnected, reload, residentOf } from '../lives/residency.ts'
import type { Resident } from '../lives/resident.ts'
import { wakeResident } from '../lives/wake-resident.ts'
import type { SimContext } from '../sim-context.ts'
import { soon } from '../soon.ts'
import { disconnectPlayers } from './disconnect-players.ts'
import { dropPartitions } from './drop-partitions.ts'
import { dropLane, lanePipeline } from './lane-commits.ts'
import { isHeld, type LaneEvents, type LaneState, stepOf } from './lane-state.ts'
import { mutex } from './mutex.ts'
import { isAwaited, type OwnedPartition } from './owned-partition.ts'
import { type AdoptReason, adoptPartitions, type Released, releasePartitions } from './partition-handover.ts'
import { tellLives } from './tell-multipliers.ts'

/**
 * One lane of a sim: the partitions that it owns there, the reader of their streams, and the commits of the changes.
 * Everything that touches the lane's partitions runs one after the other; only commits run at the same time.
 */
export interface Lane {
  readonly lane: number
  /** Adopts partitions whose new epochs are committed: [FENCE-4]. Resolves when they are read. Those with newer state are given up. */
  adopt(fences: readonly Fence[], reason: AdoptReason): Promise<void>
  /** Releases partitions to another owner, after their last commit: [MOVE-1]. */
  release(partitions: readonly number[]): Promise<Released>
  /** Drops all partitions at once, without a release, because the lease is lost or the lane has failed. */
  drop(): void
  /** Drops the partitions that it still owns under these old epochs: [FENCE-6]. */
  dropLost(lost: readonly Fence[]): void
  held(): Iterable<OwnedPartition>
  holds(partition: number): boolean
  /** Failed commits in a row. */
  failures(): number
  /** For how long, in ms, the lane has not been able to commit; 0 when it can, or has nothing to commit any more. */
  failingMs(): number
  /** Marks the players of edges that are gone as disconnected, a few at a time. */
  disconnectPlayers(isGone: (edge: string) => boolean): Promise<void>
  /** [LOUNGE-19] Tells the connected lives which global events hold, a few at a time. */
  tellMultipliers(): Promise<void>
  /** What `look` finds in the partitions, once all changes that it saw are committed. Nothing when their commit has failed. */
  committed<T>(look: (owned: OwnedPartition) => readonly T[]): Promise<readonly T[]>
  /**
   * Calls `look` with the life as of now, when all of its changes are committed. Undefined if the life is not in memory
   * here.
   */
  inspect<T>(playerId: string, partition: number, look: (self: Resident) => T): Promise<T | undefined>
  /** Called when a resident's clock is due. */
  wake(self: Resident): void
  stop(): Promise<void>
}

export interface LaneNumbers {
  /** The lane of the cluster, whose streams it reads. */
  readonly lane: number
  /** The lane of the store, with which it commits. Another one on each server of the record. */
  readonly commitLane: number
}

export function lane(ctx: SimContext, { lane: laneNumber, commitLane }: LaneNumbers, events: LaneEvents): Lane {
  const state: LaneState = {
    ctx,
    lane: laneNumber,
    commitLane,
    events,
    held: new Map(),
    exclusive: mutex(),
    suspects: commitSuspects(ctx.clock),
    loads: loadPace(),
    unreadable: new Set(),
    reader: openReader(ctx, laneNumber, () => state),
    commits: lanePipeline(ctx, commitLane, () => state),
    waiting: new Set(),
    kickSoon: soon(ctx.clock, () => state.commits.kick()),
  }
  const { exclusive, held, reader } = state
  let stopped = false
  return {
    lane: laneNumber,
    adopt: (fences, reason) =>
      exclusive.run(async () => {
        if (!stopped) await adoptPartitions(state, fences, reason)
      }),
    release: (partitions) => releasePartitions(state, partitions),
    drop: () => dropLane(state),
    dropLost: (lost) => dropPartitions(state, lost, 'record'),
    held: () => held.values(),
    holds: (partition) => held.has(partition),
    failures: () => state.suspects.failures(),
    failingMs: () => failingMs(state),
    disconnectPlayers: (isGone) => disconnectPlayers(state, isGone),
    tellMultipliers: () => tellLives(state),
    async committed(look) {
      const found = [...held.values()].flatMap((owned) => look(owned))
      return found.length > 0 && (await state.commits.drain()) ? found : []
    },
    inspect: (playerId, partition, look) => exclusive.run(() => inspect(state, playerId, partition, look)),
    wake: (self) => wakeResident(state, self),
    async stop() {
      stopped = true
      // First, so that entries in progress stop waiting for the record.
      dropLane(state)
      state.commits.abandon()
      await reader.stop()
    },
  }
}

function failingMs({ commits, ctx, suspects }: LaneState): number {
  const failing = suspects.failing()
  if (failing === undefined) return 0
  const now = ctx.clock.monotonic()
  // The entries of the failed commit may never be tried again, for example because Redis has lost them.
  const isOver = now - failing.last >= simLimits.laneQuietMs && commits.uncommitted().every(isEmpty)
  return isOver ? 0 : now - failing.since
}

function openReader({ logger, metrics, self, streams }: SimContext, lane: number, state: () => LaneState): LaneReader {
  return streams.openLane(lane, self, {
    entries: (entries) => state().exclusive.run(() => processEntries(state(), entries)),
    rewound(partition, cursor) {
      metrics.sim.rewoundStreams.inc()
      logger.warn({ partition, cursor }, '[CMD-6] the stream is behind the cursor: reading it from its beginning')
    },
    failed(error) {
      metrics.node.redisErrors.inc({ operation: 'lane-read' })
      logger.warn({ err: error, lane }, 'reading the lane failed; trying again')
    },
  })
}

async function inspect<T>(
  state: LaneState,
  playerId: string,
  partition: number,
  look: (self: Resident) => T,
): Promise<T | undefined> {
  const owned = state.held.get(partition)
  if (!owned) return undefined
  if (isAwaited(owned, playerId)) await fetchLives(state, new Map([[playerId, owned]]), isConnected)
  const self = isHeld(state, owned) ? residentOf(state, owned, playerId) : undefined
  if (!self || !(await state.commits.drain())) return undefined
  try {
    wake(stepOf(state, self))
    state.ctx.reschedule(self)
    return look(self)
  } catch (error) {
    // The life may be half advanced. It must be loaded again before anything is applied to it.
    await reload(state, owned, playerId)
    throw error
  }
}
