import { every, type Timer } from '@lifegrid/base/clock'
import { simLimits } from './limits.ts'
import { followBoards } from './lives/standings.ts'
import { reportLoad } from './load-report.ts'
import { goneEdges } from './ownership/gone-edges.ts'
import type { SimParts } from './sim-parts.ts'
import { reportTroubles } from './troubles.ts'

/** Registers the sim, starts to take partitions, and keeps track of the other nodes. @returns timers; to stop, cancel them. */
export async function joinCluster(parts: SimParts): Promise<Timer[]> {
  const { ctx, drain, membership, options, ownership, version } = parts
  const { sessions, session } = options
  // Listen before the session exists: nodes that see it may hand partitions over at once.
  const notifications = await sessions.onNotify(ctx.self, ownership.onMessage)
  const startedAt = ctx.time.now()
  membership.registration = await sessions.register(
    {
      ...session,
      kind: 'sim',
      version,
      load: 0,
      draining: drain.active(),
      startedAt,
      topology: options.topology,
      ...(options.placement !== undefined && { servers: options.placement.servers }),
    },
    () => onLeaseLost(parts),
  )
  // Handovers need the ring, and the ring needs the membership. A partition that was handed over before this point is found in the
  // record by the first reconciliation.
  membership.view = await sessions.view()
  ownership.reconcile()
  return [notifications, parts.multipliers.start(), ...watch(parts)]
}

function watch(parts: SimParts): Timer[] {
  const { ctx, lanes, membership, options, ownership } = parts
  const { clock, logger } = ctx
  const edges = goneEdges(ctx, lanes, () => membership.view)
  return [
    ...boardsOf(parts),
    options.sessions.watch((view) => {
      membership.view = view
      ownership.reconcile()
      edges.check()
    }),
    every(clock, simLimits.reconcileMs, ownership.reconcile, (error) =>
      logger.error({ err: error }, 'reconciling failed'),
    ),
    every(clock, simLimits.edgeGoneMs, edges.check, (error) =>
      logger.error({ err: error }, 'finding gone edges failed'),
    ),
    every(
      clock,
      simLimits.reconcileMs,
      () => reportTroubles(parts),
      (error) => logger.error({ err: error }, 'reporting troubles failed'),
    ),
    every(
      clock,
      simLimits.reconcileMs,
      async () => membership.registration?.update({ load: await reportLoad(ctx, lanes) }),
      (error) => logger.warn({ err: error }, 'reporting the load failed'),
    ),
  ]
}

/** [LOUNGE-16] */
function boardsOf({ ctx, lanes, options }: SimParts): Timer[] {
  const { boards } = options
  if (boards === undefined) return []
  const onError = (error: unknown): void => {
    ctx.metrics.sim.boardFailures.inc()
    ctx.logger.warn({ err: error }, 'what the lives have reached could not be raised; it will be tried again')
  }
  return [followBoards({ clock: ctx.clock, boards, lanes: () => lanes.all, onError })]
}

/** [LEASE-2] Other nodes may own everything by now. */
function onLeaseLost({ ctx, lanes, ownership }: SimParts): void {
  ctx.logger.warn('[LEASE-2] all leases are treated as lost')
  ctx.metrics.node.sessionLost.inc()
  for (const lane of lanes.all) {
    const partitions = [...lane.held()].map(({ partition }) => partition)
    lane.drop()
    ownership.onDropped(partitions, 0)
  }
}
