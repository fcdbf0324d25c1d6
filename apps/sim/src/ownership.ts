import { assert } from '@lifegrid/base/assert'
import type { MembershipView, NodeSession } from '@lifegrid/cluster/ports'
import { assign, eligible } from '@lifegrid/cluster/ring'
import type { Claim, Fence, PartitionOwner } from '@lifegrid/storage/ports'
import type { Lane } from './lane.ts'
import { simLimits } from './limits.ts'
import type { SimContext } from './sim-context.ts'

/**
 * Which partitions this sim should own, and how it comes to: the ring says what ought to be, the record says what is, and
 * reconciling brings the one to the other. It may be called at any moment, any number of times.
 */
export interface Ownership {
  /** Compares ring and record now, or again if it is at it. */
  reconcile(reason: string): void
  /** The lane lost these to a failed commit: they are taken back behind a barrier. */
  lost(partitions: readonly number[], delayMs: number): void
  onView(view: MembershipView): void
  /** [MOVE-1] The old owner says that it has released partitions for us: no need to look for them. */
  onHandoff(message: string): void
  heldCount(): number
  /** Resolves when nothing is held any more. */
  empty(): Promise<void>
  stop(): void
}

/** What the old owner tells the new one. A hint: the record decides. */
interface Handoff {
  readonly kind: 'handoff'
  readonly fences: readonly Fence[]
  /** Cluster time at which the old owner stopped reading. */
  readonly stoppedAt: number
}

export function ownership(options: {
  ctx: SimContext
  partitions: number
  version: number
  lanes: readonly Lane[]
  view: () => MembershipView
  notify: (nodeId: string, message: string) => Promise<void>
}): Ownership {
  const { ctx, partitions, lanes } = options
  const { self, store, logger, metrics, clock, time } = ctx
  const laneFor = (partition: number): Lane => {
    const found = lanes[partition % lanes.length]
    assert(found, '[CMD-4] every partition has a lane')
    return found
  }
  const held = (): Map<number, Lane> => {
    const all = new Map<number, Lane>()
    for (const lane of lanes) for (const owned of lane.held()) all.set(owned.partition, lane)
    return all
  }
  let desired = new Map<number, string>()
  let running = false
  let again = false
  let stopped = false
  let failures = 0
  /** Partitions that are being taken or given at this moment. */
  const moving = new Set<number>()
  /** Partitions that this node could not read ([MOVE-3]) or commit: monotonic time until which it leaves them alone. */
  const resting = new Map<number, number>()
  const barrier = new Set<number>()
  /** When each partition that nobody holds was first seen so. */
  const orphanSince = new Map<number, number>()
  let emptyWaiters: (() => void)[] = []

  function sims(): NodeSession[] {
    return options.view().nodes.filter(({ kind }) => kind === 'sim')
  }

  async function run(): Promise<void> {
    if (running) {
      again = true
      return
    }
    running = true
    try {
      do {
        again = false
        await once()
      } while (again && !stopped)
      failures = 0
    } catch (error) {
      failures++
      metrics.node.mysqlErrors.inc({ operation: 'reconcile' })
      logger.warn({ err: error, failures }, 'comparing ring and record failed; trying again')
      const delayMs = Math.min(simLimits.retryMsMax, simLimits.retryMsBase * 2 ** Math.min(failures, 10))
      clock.after(delayMs, () => void run())
    } finally {
      running = false
    }
  }

  async function once(): Promise<void> {
    if (stopped || !ctx.admitting()) return
    desired = assign(partitions, eligible(options.view()))
    await giveAway()
    const claims = claimable(await store.owners())
    if (claims.length > 0) await take(claims)
    metrics.sim.partitionsOwned.set(held().size)
    if (held().size === 0) settle()
  }

  function settle(): void {
    const waiters = emptyWaiters
    emptyWaiters = []
    for (const done of waiters) done()
  }

  /** [MOVE-1] A few at a time, so that each one's pause is its own commit and its own load, not everybody's. */
  async function giveAway(): Promise<void> {
    const targets = new Map<string, Map<Lane, number[]>>()
    const versions = new Map(sims().map(({ id, version }) => [id, version]))
    const drainingSelf = sims().some(({ id, draining }) => id === self && draining)
    for (const [partition, lane] of held()) {
      const target = desired.get(partition)
      if (target === self || (target === undefined && !drainingSelf)) continue
      // [MOVE-3] Never to a node of an older version.
      if (target !== undefined && (versions.get(target) ?? 0) < options.version) continue
      const byLane = targets.get(target ?? '') ?? new Map<Lane, number[]>()
      targets.set(target ?? '', byLane)
      byLane.set(lane, [...(byLane.get(lane) ?? []), partition])
    }
    for (const [target, byLane] of targets) {
      for (const [lane, going] of byLane) {
        for (let i = 0; i < going.length; i += simLimits.movePartitionsMax) {
          await hand(lane, going.slice(i, i + simLimits.movePartitionsMax), target)
        }
      }
    }
  }

  async function hand(lane: Lane, going: readonly number[], target: string): Promise<void> {
    for (const partition of going) moving.add(partition)
    const stoppedAt = time.now()
    try {
      const fences = await lane.release(going)
      if (fences.length === 0 || target === '') return
      const message: Handoff = { kind: 'handoff', fences, stoppedAt }
      await options.notify(target, JSON.stringify(message)).catch((error: unknown) => {
        // The new owner finds them in the record within its own period.
        metrics.node.redisErrors.inc({ operation: 'notify' })
        logger.warn({ err: error, target }, 'telling the new owner failed')
      })
    } finally {
      for (const partition of going) moving.delete(partition)
    }
  }

  function claimable(owners: readonly PartitionOwner[]): Claim[] {
    const alive = new Set(sims().map(({ id }) => id))
    const mine = held()
    const newest = newestAssignment()
    return owners.flatMap(({ partition, epoch, owner }) => {
      if (mine.has(partition) || moving.has(partition)) return []
      const free = owner === null || owner === self || !alive.has(owner)
      if (!free) orphanSince.delete(partition)
      if (!free || clock.monotonic() < (resting.get(partition) ?? 0)) return []
      const first = orphanSince.get(partition) ?? clock.monotonic()
      orphanSince.set(partition, first)
      const rescued = clock.monotonic() - first >= simLimits.orphanMs && newest?.get(partition) === self
      return desired.get(partition) === self || rescued ? [{ partition, epoch, owner: self }] : []
    })
  }

  /** [MOVE-3] With versions mixed, the newest nodes share what older ones cannot read. Undefined when all are alike. */
  function newestAssignment(): Map<number, string> | undefined {
    const candidates = eligible(options.view())
    const newest = Math.max(...candidates.map(({ version }) => version))
    const ahead = candidates.filter(({ version }) => version === newest)
    return ahead.length === candidates.length ? undefined : assign(partitions, ahead)
  }

  async function take(claims: readonly Claim[], stoppedAt?: number): Promise<void> {
    for (const { partition } of claims) moving.add(partition)
    try {
      const won = await store.acquire(claims)
      const byLane = new Map<Lane, Fence[]>()
      for (const fence of won) {
        const lane = laneFor(fence.partition)
        byLane.set(lane, [...(byLane.get(lane) ?? []), fence])
        orphanSince.delete(fence.partition)
      }
      await Promise.all([...byLane].map(([lane, fences]) => adopt(lane, fences, stoppedAt)))
      if (won.length > 0) logger.info({ partitions: won.length, planned: stoppedAt !== undefined }, 'took partitions')
    } finally {
      for (const { partition } of claims) moving.delete(partition)
    }
  }

  async function adopt(lane: Lane, fences: readonly Fence[], stoppedAt: number | undefined): Promise<void> {
    const again = fences.filter(({ partition }) => barrier.delete(partition))
    if (again.length > 0) metrics.sim.epochBarriers.inc(again.length)
    const reason = stoppedAt !== undefined ? 'move' : again.length > 0 ? 'barrier' : 'takeover'
    const result = await lane.adopt(fences, reason)
    for (const partition of result.tooNew) resting.set(partition, clock.monotonic() + simLimits.tooNewMs)
    if (stoppedAt === undefined) return
    const pauseMs = Math.max(0, time.now() - stoppedAt)
    for (const _ of fences) metrics.sim.movePauseMs.observe(pauseMs)
    logger.info({ partitions: fences.map(({ partition }) => partition), pauseMs }, '[MOVE-1] partitions moved here')
  }

  return {
    reconcile() {
      if (!stopped) void run()
    },
    lost(partitionsLost, delayMs) {
      for (const partition of partitionsLost) {
        barrier.add(partition)
        if (delayMs > 0) resting.set(partition, clock.monotonic() + delayMs)
      }
      if (!stopped) clock.after(delayMs, () => void run())
    },
    onView() {
      if (!stopped) void run()
    },
    onHandoff(message) {
      const handoff = JSON.parse(message) as Handoff
      if (stopped || handoff.kind !== 'handoff' || !ctx.admitting()) return
      desired = assign(partitions, eligible(options.view()))
      const claims = handoff.fences
        .filter(({ partition }) => desired.get(partition) === self && !moving.has(partition) && !held().has(partition))
        .map(({ partition, epoch }) => ({ partition, epoch, owner: self }))
      if (claims.length === 0) return
      take(claims, handoff.stoppedAt).catch((error: unknown) => {
        metrics.node.mysqlErrors.inc({ operation: 'handoff' })
        logger.warn({ err: error }, 'taking handed partitions failed; the record has them')
        void run()
      })
    },
    heldCount: () => held().size,
    empty: () => (held().size === 0 ? Promise.resolve() : new Promise((resolve) => emptyWaiters.push(resolve))),
    stop() {
      stopped = true
    },
  }
}
