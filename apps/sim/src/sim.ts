import type { Timer } from '@lifegrid/base/clock'
import type { Result } from '@lifegrid/base/result'
import { partitionOf } from '@lifegrid/contract/partition'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import { checkTopology } from '@lifegrid/storage/check-topology'
import { warmUpStore } from './commit/warm-up-store.ts'
import { joinCluster } from './join-cluster.ts'
import { simLimits } from './limits.ts'
import type { SimOptions } from './sim-options.ts'
import { type SimParts, simParts } from './sim-parts.ts'

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
   * [MOVE-2] Gives everything away and takes nothing more; `undrain` takes that back. A drain that has not ended at the deadline is
   * undone. Refused for the last sim, because the lives would stand still, unless it is forced (the process is about to end anyway).
   */
  drain(options: { readonly deadlineMs: number; readonly force?: boolean }): Result<void, string>
  undrain(): void
  draining(): boolean
  /** Resolves when this sim owns nothing any more. */
  drained(): Promise<void>
  partitions(): { partition: number; epoch: number; lives: number }[]
  /** Whether it may admit work, its commits succeed, and it does not drain. */
  ready(): { ok: boolean; detail: string }
  inspect(playerId: string): Promise<InspectedLife | undefined>
  stop(): Promise<void>
}

/** @throws Error when the cluster was made with another number of partitions or lanes than this node is configured for. */
export async function startSim(options: SimOptions): Promise<Sim> {
  await checkTopology(options.store, options.topology)
  const parts = simParts(options, await options.store.history())
  await warmUpStore(options.store, options.topology.lanes)
  const timers = await joinCluster(parts)
  const { drain, ownership } = parts
  return {
    drain: drain.begin,
    undrain: drain.undo,
    draining: drain.active,
    drained: ownership.drained,
    partitions: () => partitionsOf(parts),
    ready: () => readinessOf(parts),
    inspect: (playerId) => inspect(parts, playerId),
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

async function stop(parts: SimParts, timers: readonly Timer[]): Promise<void> {
  const { ctx, drain, lanes, membership, ownership, wakeTimers } = parts
  ownership.stop()
  drain.stop()
  for (const timer of timers) timer.cancel()
  wakeTimers.stop()
  await Promise.all(lanes.all.map((lane) => lane.stop()))
  await ctx.publisher.flush()
  await membership.registration?.end()
}
