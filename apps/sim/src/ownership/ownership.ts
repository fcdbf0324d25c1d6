import { assert } from '@lifegrid/base/assert'
import type { Timer } from '@lifegrid/base/clock'
import type { MembershipView, NodeSession } from '@lifegrid/cluster/ports'
import { assign, eligible } from '@lifegrid/cluster/ring'
import type { Claim, Fence, PartitionOwner } from '@lifegrid/storage/ports'
import type { Lane, Released } from '../lane/lane.ts'
import { simLimits } from '../limits.ts'
import type { SimContext } from '../sim-context.ts'
import { plannedMoves } from './planned-moves.ts'

/**
 * Which partitions this sim should own, and how it comes to: the ring says what ought to be, the record says what is, and
 * reconciling brings the one to the other. It may be called at any moment, any number of times.
 */
export interface Ownership {
  /** Compares ring and record now, or again if it is at it. */
  reconcile(reason: string): void
  /** The lane lost these to a failed commit: they are taken back behind a barrier. */
  lost(partitions: readonly number[], delayMs: number): void
  /** The lane gave these up: they are left alone for a while. */
  tooNew(partitions: readonly number[]): void
  onView(view: MembershipView): void
  /** What another node has to say about a planned move: [MOVE-1]. */
  onMessage(message: string): void
  heldCount(): number
  /** What is held, or owned by the record, whichever is more. */
  left(): number
  /** Resolves when nothing is owned any more, by the record. */
  empty(): Promise<void>
  stop(): void
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
  const heldCount = (): number => lanes.reduce((sum, lane) => sum + [...lane.held()].length, 0)
  let rings: { view: MembershipView; byVersion: Map<number, Map<number, string>> } | undefined
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
  /** Partitions that the record gave to this node when it was last looked at. */
  let recorded = 0
  let soon: Timer | undefined

  /** What the ring of the latest view says, among nodes of that version or a newer one. */
  function ring(version: number): Map<number, string> {
    const view = options.view()
    if (rings?.view !== view) rings = { view, byVersion: new Map() }
    const known = rings.byVersion.get(version)
    if (known !== undefined) return known
    const candidates = eligible(view).filter((node) => node.version >= version)
    const made = assign(partitions, candidates)
    rings.byVersion.set(version, made)
    return made
  }

  /**
   * Who should have a partition whose state is of that version, 0 where nobody knows. While versions are mixed, what the ring of all gives
   * to an older node goes where the ring of those says that can read it: [MOVE-3].
   */
  function target(partition: number, version: number): string | undefined {
    const first = ring(0).get(partition)
    const reads = eligible(options.view()).some((node) => node.id === first && node.version >= version)
    return reads ? first : ring(version).get(partition)
  }

  const planned = plannedMoves({
    ctx,
    notify: options.notify,
    laneOf: (partition) => partition % lanes.length,
    isWanted,
    give,
    async take(fences, stoppedAt) {
      const free = fences.filter(({ partition }) => isWanted(partition))
      await take(
        free.map(({ partition, epoch }) => ({ partition, epoch, owner: self })),
        stoppedAt,
      )
    },
    onRefused: lookSoon,
  })

  /** Whether it may be asked for, or taken when it is given. [MOVE-2] Nothing more is, once this node drains. */
  function isWanted(partition: number): boolean {
    const mayHave = eligible(options.view()).some(({ id }) => id === self)
    return mayHave && !moving.has(partition) && !laneFor(partition).holds(partition)
  }

  /** Looks again in a moment, once, however often that is asked for. */
  function lookSoon(): void {
    soon ??= clock.after(simLimits.askAgainMs, () => {
      soon = undefined
      void run()
    })
  }

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
    if (stopped) return
    if (!ctx.admitting()) return lookSoon()
    const owners = await store.owners()
    recorded = owners.filter(({ owner }) => owner === self).length
    const claims = claimable(owners)
    if (claims.length > 0) await take(claims)
    planned.want(movable(owners))
    if (ring(0).size === 0) await abandon()
    metrics.sim.partitionsOwned.set(heldCount())
    if (left() === 0) settle()
  }

  /** What is to go before nothing is owned any more. The record counts: what it gives to this node nobody else may read. */
  function left(): number {
    return Math.max(heldCount(), recorded)
  }

  function settle(): void {
    const waiters = emptyWaiters
    emptyWaiters = []
    for (const done of waiters) done()
  }

  /** On the way out with nobody to ask for them, the partitions are released for whoever comes. */
  async function abandon(): Promise<void> {
    if (heldCount() === 0 || !sims().some(({ id, draining }) => id === self && draining)) return
    await Promise.all(lanes.map((lane) => lane.release([...lane.held()].map(({ partition }) => partition))))
    lookSoon()
  }

  /** [MOVE-1] What of ours the node should have, by the ring. */
  async function give(asked: readonly number[], to: string): Promise<Released> {
    const going = asked.filter((partition) => target(partition, options.version) === to && !moving.has(partition))
    const first = going[0]
    if (first === undefined) return { fences: [], stoppedAt: time.now() }
    for (const partition of going) moving.add(partition)
    let given = 0
    try {
      const released = await laneFor(first).release(going)
      given = released.fences.length
      return released
    } finally {
      for (const partition of going) moving.delete(partition)
      metrics.sim.partitionsOwned.set(heldCount())
      // What the lane has lost on the way is to be had again; and with the last one gone somebody waits to hear of it.
      if (given < going.length || heldCount() === 0) void run()
    }
  }

  /** What the ring gives us and a live sim owns: to be asked for. */
  function movable(owners: readonly PartitionOwner[]): Map<string, number[]> {
    const versions = new Map(sims().map(({ id, version }) => [id, version]))
    const wanted = new Map<string, number[]>()
    for (const { partition, owner } of owners) {
      const version = versions.get(owner ?? '')
      if (owner === null || owner === self || version === undefined || target(partition, version) !== self) continue
      if (clock.monotonic() < (resting.get(partition) ?? 0)) continue
      wanted.set(owner, [...(wanted.get(owner) ?? []), partition])
    }
    return wanted
  }

  function claimable(owners: readonly PartitionOwner[]): Claim[] {
    const alive = new Set(sims().map(({ id }) => id))
    const newest = newestAssignment()
    return owners.flatMap(({ partition, epoch, owner }) => {
      if (laneFor(partition).holds(partition) || moving.has(partition)) return []
      const free = owner === null || owner === self || !alive.has(owner)
      if (!free) orphanSince.delete(partition)
      if (!free || clock.monotonic() < (resting.get(partition) ?? 0)) return []
      const first = orphanSince.get(partition) ?? clock.monotonic()
      orphanSince.set(partition, first)
      const rescued = clock.monotonic() - first >= simLimits.orphanMs && newest?.get(partition) === self
      // What is ours by the record, and not held, was dropped here: until we have it again nobody can, for all see us alive.
      return owner === self || target(partition, 0) === self || rescued ? [{ partition, epoch, owner: self }] : []
    })
  }

  /** [MOVE-3] With versions mixed, the newest nodes share what older ones cannot read. Undefined when all are alike. */
  function newestAssignment(): Map<number, string> | undefined {
    const versions = eligible(options.view()).map(({ version }) => version)
    const newest = Math.max(...versions)
    return versions.every((version) => version === newest) ? undefined : ring(newest)
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
    await lane.adopt(fences, reason)
    const now = time.now()
    const bySince = new Map<number, number[]>()
    for (const { partition } of fences) {
      const since = stoppedAt ?? planned.askedInVain(partition)
      if (since !== undefined) bySince.set(since, [...(bySince.get(since) ?? []), partition])
    }
    for (const [since, moved] of bySince) {
      const pauseMs = Math.max(0, now - since)
      for (const _ of moved) metrics.sim.movePauseMs.observe(pauseMs)
      logger.info({ partitions: moved, pauseMs }, '[MOVE-1] partitions moved here')
    }
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
    tooNew(partitionsUp) {
      for (const partition of partitionsUp) resting.set(partition, clock.monotonic() + simLimits.tooNewMs)
    },
    onView() {
      if (!stopped) void run()
    },
    onMessage: planned.onMessage,
    heldCount,
    left,
    empty: () => new Promise((resolve) => emptyWaiters.push(resolve)),
    stop() {
      stopped = true
      soon?.cancel()
      planned.stop()
    },
  }
}
