import { assert } from '@lifegrid/base/assert'
import { type Clock, every, type Timer } from '@lifegrid/base/clock'
import { fail, ok, type Result } from '@lifegrid/base/result'
import type { ClusterTime, MembershipView, NodeSession, Registration, Sessions, Streams } from '@lifegrid/cluster/ports'
import { eligible } from '@lifegrid/cluster/ring'
import { partitionOf } from '@lifegrid/contract/partition'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { stateVersion } from '@lifegrid/engine/life/life'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Store } from '@lifegrid/storage/ports'
import { type Lane, lane } from './lane/lane.ts'
import { simLimits } from './limits.ts'
import { wakeTimers } from './lives/wake-timers.ts'
import { publisher } from './output/publisher.ts'
import { ownership } from './ownership/ownership.ts'
import type { SimContext } from './sim-context.ts'

export interface SimOptions {
  readonly session: Pick<NodeSession, 'id' | 'address'>
  readonly topology: { readonly partitions: number; readonly lanes: number }
  readonly clock: Clock
  readonly time: ClusterTime
  readonly streams: Streams
  readonly sessions: Sessions
  readonly store: Store
  readonly engine: EngineContext
  /** Of the state that this node reads and writes, as the others are to see it: the engine's, save where a test plays another release. */
  readonly version?: number
  readonly logger: Logger
  readonly metrics: Metrics
}

export interface InspectedLife {
  readonly playerId: string
  readonly seq: number
  readonly at: number
  readonly minute: number
  readonly hash: string
  readonly epoch: number
}

/** A node that owns partitions of players and runs their lives. Written against ports: it may live in a process with others. */
export interface Sim {
  /**
   * [MOVE-2] Gives everything away and takes nothing more; `undrain` takes that back. What has not ended by the deadline is undone.
   * Refused for the last sim, whose lives would stand still, unless it is forced (it is about to leave anyway).
   */
  drain(options: { readonly deadlineMs: number; readonly force?: boolean }): Result<void, string>
  undrain(): void
  draining(): boolean
  /** Resolves when nothing is owned any more. */
  drained(): Promise<void>
  partitions(): { partition: number; epoch: number; lives: number }[]
  /** Whether it owns its share and may admit work. */
  ready(): { ok: boolean; detail: string }
  inspect(playerId: string): Promise<InspectedLife | undefined>
  stop(): Promise<void>
}

/** @throws when the cluster was made with another number of partitions or lanes than this node is configured for. */
export async function startSim(options: SimOptions): Promise<Sim> {
  const { clock, time, streams, sessions, store, logger, metrics, topology } = options
  await checkTopology(store, topology)
  const self = options.session.id
  const version = options.version ?? stateVersion
  let view: MembershipView = { version: 0, nodes: [] }
  let registration: Registration | undefined
  let draining = false
  let drainDeadline: Timer | undefined
  const lanes: Lane[] = []
  const laneFor = (partition: number): Lane => {
    const found = lanes[partition % topology.lanes]
    assert(found, '[CMD-4] every partition has a lane')
    return found
  }

  const planner = wakeTimers({
    clock,
    time,
    wake: (resident) => laneFor(resident.partition).wake(resident),
    onLag: (lagMs) => metrics.sim.clockLagMs.observe(lagMs),
  })
  const out = publisher({
    self,
    clock,
    streams,
    onError(error, edge) {
      metrics.sim.publishFailures.inc({ why: 'error' })
      logger.warn({ err: error, edge }, 'an outbound entry was lost; the edge will find the gap and ask for a resync')
    },
  })
  const ctx: SimContext = {
    self,
    clock,
    time,
    store,
    streams,
    publisher: out,
    engine: options.engine,
    logger,
    metrics,
    admitting: () => registration !== undefined && clock.monotonic() < registration.validUntil(),
    reschedule: planner.reschedule,
  }
  const owner = ownership({
    ctx,
    partitions: topology.partitions,
    version,
    lanes,
    view: () => view,
    notify: (node, message) => sessions.notify(node, message),
  })
  for (let n = 0; n < topology.lanes; n++) {
    lanes.push(lane(ctx, n, { failed: owner.lost, tooNew: owner.tooNew }))
  }

  /** [LEASE-2] Whatever happened meanwhile, somebody else may own everything by now. */
  const leaseLost = (why: string): void => {
    logger.warn({ why }, '[LEASE-2] all leases are treated as lost')
    metrics.node.sessionLost.inc()
    for (const one of lanes) {
      const partitions = [...one.held()].map(({ partition }) => partition)
      one.drop()
      owner.lost(partitions, 0)
    }
  }

  await rehearse(store, lanes.length)
  // Before the session is there, for whoever sees it may hand partitions over at once.
  const notifications = await sessions.onNotify(self, owner.onMessage)
  registration = await sessions.register(
    { ...options.session, kind: 'sim', version, load: 0, draining: false, startedAt: time.now() },
    () => leaseLost('session'),
  )
  // A handoff is compared with the ring, and without the membership there is none: what came before was released in vain, and is
  // found in the record by the first reconciliation.
  view = await sessions.view()
  owner.reconcile('start')
  const edges = edgeSweep({
    clock,
    view: () => view,
    lanes,
    addressed: out.addressed,
    forget: out.forget,
    onError: (error) => logger.error({ err: error }, 'marking players of gone edges failed'),
  })
  const timers: Timer[] = [
    sessions.watch((next) => {
      view = next
      owner.onView(next)
      edges.look()
    }),
    notifications,
    every(
      clock,
      simLimits.reconcileMs,
      () => owner.reconcile('period'),
      () => undefined,
    ),
    every(clock, simLimits.edgeGoneMs, edges.look, (error) =>
      logger.error({ err: error }, 'looking for gone edges failed'),
    ),
    every(clock, simLimits.reconcileMs, report, (error) => logger.warn({ err: error }, 'reporting the load failed')),
  ]

  async function report(): Promise<void> {
    let lives = 0
    let connected = 0
    for (const one of lanes) {
      const partitions: number[] = []
      for (const owned of one.held()) {
        partitions.push(owned.partition)
        lives += owned.residents.size
        for (const resident of owned.residents.values()) if (resident.connection) connected++
      }
      const backlog = await streams.backlog(one.lane, partitions)
      metrics.sim.backlog.set(
        { lane: String(one.lane) },
        [...backlog.values()].reduce((sum, n) => sum + n, 0),
      )
    }
    metrics.sim.residentLives.set(lives)
    metrics.sim.connectedPlayers.set(connected)
    metrics.node.clockSkewMs.set(time.skewMs())
    registration?.update({ load: lives })
  }

  const setDraining = (to: boolean): void => {
    if (draining === to) return
    draining = to
    metrics.node.draining.set(to ? 1 : 0)
    logger.info({ draining: to }, to ? '[MOVE-2] draining: giving all partitions away' : 'the drain was undone')
    registration?.update({ draining: to }, true)
    owner.reconcile('drain')
  }

  return {
    drain({ deadlineMs, force = false }) {
      const others = eligible(view).some(({ id }) => id !== self)
      if (!others && !force) return fail('This is the last sim: without it the lives of all players would stand still.')
      setDraining(true)
      drainDeadline?.cancel()
      drainDeadline = clock.after(deadlineMs, () => {
        if (!draining || owner.left() === 0) return
        logger.error({ partitions: owner.left(), deadlineMs }, '[MOVE-2] the drain has not ended in time: undone')
        setDraining(false)
      })
      return ok(undefined)
    },
    undrain() {
      drainDeadline?.cancel()
      setDraining(false)
    },
    draining: () => draining,
    drained: () => owner.empty(),
    partitions: () =>
      lanes.flatMap((one) =>
        [...one.held()].map(({ partition, epoch, residents, awaited, cold }) => ({
          partition,
          epoch,
          lives: residents.size + awaited.size + cold.size,
        })),
      ),
    ready() {
      if (!ctx.admitting()) return { ok: false, detail: 'the lease is in doubt' }
      const failing = lanes.filter((one) => one.failures() >= simLimits.carefulAfterFailures)
      if (failing.length > 0) return { ok: false, detail: `commits fail in lanes ${failing.map(({ lane: n }) => n)}` }
      if (draining) return { ok: false, detail: `draining, ${owner.left()} partitions left` }
      return { ok: true, detail: `${owner.heldCount()} partitions` }
    },
    inspect: (playerId) => {
      const partition = partitionOf(playerId, topology.partitions)
      return laneFor(partition).inspect(playerId, partition, ({ headSeq, life, epoch }) => ({
        playerId,
        seq: headSeq,
        at: life.at,
        minute: minuteAt(life, life.at),
        hash: lifeHash(life),
        epoch,
      }))
    },
    async stop() {
      owner.stop()
      drainDeadline?.cancel()
      for (const timer of timers) timer.cancel()
      planner.stop()
      await Promise.all(lanes.map((one) => one.stop()))
      await out.flush()
      await registration?.end()
    },
  }
}

async function checkTopology(store: Store, wanted: { partitions: number; lanes: number }): Promise<void> {
  const stands = await store.settings({ partitions: wanted.partitions, lanes: wanted.lanes })
  if (stands.partitions === wanted.partitions && stands.lanes === wanted.lanes) return
  throw new Error(
    `This cluster has ${stands.partitions} partitions in ${stands.lanes} lanes, but the node is configured for ` +
      `${wanted.partitions} in ${wanted.lanes}. Set PARTITIONS and LANES as they were when the cluster was made.`,
  )
}

/**
 * Asks the record for nothing in the ways in which a takeover asks it, so that connections stand and statements are known before
 * partitions wait for them: [MOVE-1]. The lanes commit under an epoch that never was, which the record refuses: [FENCE-2].
 */
async function rehearse(store: Store, lanes: number): Promise<void> {
  const nothing = { journal: [], ledger: [], cursors: [], players: [], outbox: [], snapshots: [], releases: [] }
  const fences = [{ partition: 0, epoch: -1 }]
  const commits = Array.from({ length: lanes }, (_, lane) => store.commit(lane, { ...nothing, fences }))
  await Promise.all([store.owners(), store.connected([0]), store.cursors([0]), store.loadMany(['']), ...commits])
}

/** Players whose edge has died are marked as disconnected, unless they have come back elsewhere by then. */
function edgeSweep(options: {
  clock: Clock
  view: () => MembershipView
  lanes: readonly Lane[]
  /** Edges to which something has been sent. */
  addressed: () => Iterable<string>
  forget: (edge: string) => void
  onError: (error: unknown) => void
}): { look: () => void } {
  const missingSince = new Map<string, number>()
  return {
    look() {
      const there = new Set(options.view().nodes.flatMap(({ kind, id }) => (kind === 'edge' ? [id] : [])))
      const now = options.clock.monotonic()
      const seen = new Set<string>()
      for (const one of options.lanes) {
        for (const owned of one.held()) {
          for (const { connection } of owned.residents.values()) if (connection) seen.add(connection.edge)
        }
      }
      for (const edge of [...seen, ...options.addressed()]) {
        if (!there.has(edge) && !missingSince.has(edge)) missingSince.set(edge, now)
      }
      const gone = new Set<string>()
      for (const [edge, since] of missingSince) {
        if (there.has(edge)) missingSince.delete(edge)
        else if (now - since < simLimits.edgeGoneMs) continue
        else if (seen.has(edge)) gone.add(edge)
        else {
          missingSince.delete(edge)
          options.forget(edge)
        }
      }
      if (gone.size === 0) return
      for (const one of options.lanes) one.disconnectGone((edge) => gone.has(edge)).catch(options.onError)
    },
  }
}
