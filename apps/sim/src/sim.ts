import { sleep, type Timer } from '@lifegrid/base/clock'
import { withDeadline } from '@lifegrid/base/deadline'
import type { Result } from '@lifegrid/base/result'
import { partitionOf } from '@lifegrid/contract/partition'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { TraceRing } from '@lifegrid/observability/trace-ring'
import { checkTopology } from '@lifegrid/storage/check-topology'
import { warmUpStore } from './commit/warm-up-store.ts'
import { joinCluster } from './join-cluster.ts'
import { simLimits } from './limits.ts'
import type { SimOptions } from './sim-options.ts'
import { type SimParts, simParts } from './sim-parts.ts'
import { troublesOf } from './troubles.ts'

export interface InspectedLife {
  readonly playerId: string
  readonly seq: number
  readonly at: number
  readonly minute: number
  readonly hash: string
  readonly epoch: number
}

/** A node that owns partitions of players and runs their lives. It uses ports only, so that several can run in one process. */
export interface Sim {
  /**
   * [MOVE-2] Gives all partitions away and takes no others, until `undrain` is called. A drain that has not ended at the deadline is
   * undone. Refused for the last sim, because all lives would stop, unless it is forced.
   */
  drain(options: { readonly deadlineMs: number; readonly force?: boolean }): Result<void, string>
  /** Refused on the way to exit. */
  undrain(): Result<void, string>
  draining(): boolean
  /** [MOVE-4] Pins a partition to this sim. Refused when it does not exist, while the sim drains, and beyond `pinsMax`. */
  pin(partition: number): Result<void, string>
  /** Refused when the partition is not pinned to this sim. */
  unpin(partition: number): Result<void, string>
  partitions(): { partition: number; epoch: number; lives: number }[]
  /** Whether it may admit work, its commits succeed, and it is not draining. */
  ready(): { ok: boolean; detail: string }
  /** [HEALTH-1] Troubles that do not stop the sim, as sentences for operators. */
  troubles(): string[]
  inspect(playerId: string): Promise<InspectedLife | undefined>
  /** [OPS-10] What this sim remembers of the command with this id. */
  readonly trace: TraceRing['find']
  /**
   * [MOVE-2] Gives all partitions away, for at most this time in ms, and then stops. The other sims claim the remaining ones as soon as the
   * session has ended.
   */
  leave(deadlineMs: number): Promise<void>
  /** Stops at once. */
  stop(): Promise<void>
}

/** @throws Error when the cluster has another number of partitions or lanes than this node is configured for. */
export async function startSim(options: SimOptions): Promise<Sim> {
  await checkTopology(options.store, options.topology)
  const parts = simParts(options, await options.store.history())
  await warmUpStore(options.store, options.topology.lanes * parts.ctx.placement.servers)
  const timers = await joinCluster(parts)
  const { drain, pins } = parts
  return {
    drain: drain.begin,
    undrain: drain.undo,
    draining: drain.active,
    pin: pins.pin,
    unpin: pins.release,
    partitions: () => partitionsOf(parts),
    ready: () => readinessOf(parts),
    troubles: () => troublesOf(parts),
    inspect: (playerId) => inspect(parts, playerId),
    trace: parts.ctx.traces.find,
    async leave(deadlineMs) {
      await drainToExit(parts, deadlineMs)
      await stop(parts, timers)
    },
    stop: () => stop(parts, timers),
  }
}

function partitionsOf({ lanes }: SimParts): ReturnType<Sim['partitions']> {
  return lanes.all.flatMap((lane) =>
    [...lane.held()].map(({ partition, epoch, residents, awaited, cold }) => ({
      partition,
      epoch,
      lives: residents.size + awaited.size + cold.size,
    })),
  )
}

function readinessOf({ ctx, drain, lanes, ownership }: SimParts): ReturnType<Sim['ready']> {
  if (!ctx.admitting()) return { ok: false, detail: 'the lease is in doubt' }
  const failing = lanes.all.filter((lane) => lane.failures() >= simLimits.oneByOneAfterFailures)
  if (failing.length > 0) return { ok: false, detail: `commits fail in lanes ${failing.map(({ lane }) => lane)}` }
  if (drain.active()) return { ok: false, detail: `draining, ${ownership.remaining()} partitions left` }
  return { ok: true, detail: `${lanes.heldCount()} partitions` }
}

function inspect({ lanes, options }: SimParts, playerId: string): Promise<InspectedLife | undefined> {
  const partition = partitionOf(playerId, options.topology.partitions)
  return lanes.of(partition).inspect(playerId, partition, ({ headSeq, life, epoch }) => ({
    playerId,
    seq: headSeq,
    at: life.at,
    minute: minuteAt(life, life.at),
    hash: lifeHash(life),
    epoch,
  }))
}

async function drainToExit({ ctx, drain, ownership }: SimParts, deadlineMs: number): Promise<void> {
  drain.leave()
  ownership.reconcile()
  await Promise.race([ownership.drained(), sleep(ctx.clock, deadlineMs)])
  const partitions = ownership.remaining()
  if (partitions > 0) ctx.logger.error({ partitions, deadlineMs }, '[MOVE-2] leaving with partitions')
}

async function stop(parts: SimParts, timers: readonly Timer[]): Promise<void> {
  const { ctx, drain, lanes, membership, ownership, wakeTimers } = parts
  ownership.stop()
  drain.stop()
  for (const timer of timers) timer.cancel()
  wakeTimers.stop()
  const stopping = Promise.all(lanes.all.map((lane) => lane.stop())).then(() => ctx.publisher.flush())
  // A lane may wait for a server that does not answer. The other sims must not wait for it: they claim the partitions once the session
  // has ended, and the fence stops what this sim still does.
  await withDeadline(ctx.clock, simLimits.stopMs, 'stopping the lanes', stopping).catch((error: unknown) =>
    ctx.logger.warn({ err: error }, 'leaving before everything has stopped'),
  )
  await membership.registration?.end()
}
