import type { MembershipView, Registration } from '@lifegrid/cluster/ports'
import { eligible } from '@lifegrid/cluster/ring'
import { lightTalkEnergyDefault, talkEnergyDefault } from '@lifegrid/contract/commands/conversation'
import { stateVersion } from '@lifegrid/engine/life/life'
import { traceRing } from '@lifegrid/observability/trace-ring'
import { onePlacement } from '@lifegrid/storage/shards/placement'
import { commitTurns } from './commit/commit-turns.ts'
import { quarantinedEntries } from './intake/quarantined-entries.ts'
import type { Lane } from './lane/lane.ts'
import { createLanes, type Lanes } from './lane/lanes.ts'
import { simLimits } from './limits.ts'
import { type GlobalMultipliers, globalMultipliers } from './lives/global-multipliers.ts'
import { type WakeTimers, wakeTimers } from './lives/wake-timers.ts'
import { catalogueAnswers } from './output/catalogue-answers.ts'
import { type Publisher, publisher } from './output/publisher.ts'
import { type Drain, drain } from './ownership/drain.ts'
import { type Ownership, ownership } from './ownership/ownership.ts'
import { type Pins, pins } from './ownership/pins.ts'
import type { SimContext } from './sim-context.ts'
import type { SimOptions } from './sim-options.ts'

/** The parts of a sim, wired together and not started yet. */
export interface SimParts {
  readonly options: SimOptions
  /** The version of the life state that this node reads and writes. */
  readonly version: number
  readonly ctx: SimContext
  readonly lanes: Lanes
  readonly ownership: Ownership
  readonly drain: Drain
  readonly pins: Pins
  readonly wakeTimers: WakeTimers
  readonly multipliers: GlobalMultipliers
  readonly membership: Membership
}

/** The latest view of the cluster, and the sim's own registration. Empty before it joins. */
export interface Membership {
  view: MembershipView
  registration: Registration | undefined
}

/** @param history the id of the record's history. */
export function simParts(options: SimOptions, history: string): SimParts {
  const { topology, sessions } = options
  const version = options.version ?? stateVersion
  const membership: Membership = { view: { version: 0, nodes: [] }, registration: undefined }
  const view = (): MembershipView => membership.view
  const timers = simWakeTimers(options, () => lanes)
  const multipliers = simMultipliers(options, () => lanes)
  const ctx = simContext(options, history, membership, { timers, multipliers })
  const lanes = createLanes(ctx, topology.lanes, {
    onDropped: (partitions, delayMs) => owner.onDropped(partitions, delayMs),
    onLost: (partitions) => owner.onLost(partitions),
    onTooNew: (partitions) => owner.onTooNew(partitions),
  })
  const owner = ownership({
    ctx,
    topology,
    version,
    lanes,
    view,
    notify: (node, message) => sessions.notify(node, message),
  })
  const drainSwitch = drain({
    ctx,
    hasOthers: () => eligible(view()).some(({ id }) => id !== ctx.self),
    remaining: () => owner.remaining(),
    onChange(draining) {
      membership.registration?.update({ draining }, true)
      owner.reconcile()
    },
  })
  return {
    ...{ options, version, ctx, lanes, multipliers, membership },
    ownership: owner,
    drain: drainSwitch,
    pins: pins({
      partitions: topology.partitions,
      now: () => ctx.time.now(),
      draining: drainSwitch.active,
      onChange(held) {
        ctx.logger.info({ pins: held }, '[MOVE-4] the pins have changed')
        membership.registration?.update({ pins: held }, true)
      },
    }),
    wakeTimers: timers,
  }
}

function simContext(
  options: SimOptions,
  history: string,
  membership: Membership,
  { timers, multipliers }: { readonly timers: WakeTimers; readonly multipliers: GlobalMultipliers },
): SimContext {
  const { clock, time, streams, store, engine, ruleset, logger, metrics } = options
  return {
    self: options.session.id,
    partitions: options.topology.partitions,
    history,
    clock,
    time,
    store,
    placement: options.placement ?? onePlacement,
    commitTurns: commitTurns(clock, {
      max: simLimits.commitsMax,
      heldMs: simLimits.commitTurnMs,
    }),
    streams,
    publisher: simPublisher(options),
    quarantined: quarantinedEntries({ clock, metrics }),
    engine,
    ruleset,
    replies: options.replies ?? 'template',
    talkEnergy: options.talkEnergy ?? talkEnergyDefault,
    lightTalkEnergy: options.lightTalkEnergy ?? lightTalkEnergyDefault,
    multipliersAt: multipliers.at,
    catalogueAnswers: catalogueAnswers(engine.catalogue),
    logger,
    metrics,
    traces: traceRing({ max: simLimits.tracedHopsMax, now: () => time.now(), spans: options.spans }),
    admitting() {
      const { registration } = membership
      return registration !== undefined && clock.monotonic() < registration.validUntil()
    },
    reschedule: timers.reschedule,
  }
}

function simPublisher({ session, clock, streams, logger, metrics }: SimOptions): Publisher {
  return publisher({
    self: session.id,
    clock,
    streams,
    onError(error, edge) {
      metrics.sim.publishFailures.inc({ why: 'error' })
      logger.warn({ err: error, edge }, 'an outbound entry was lost; the edge will find the gap and ask for a resync')
    },
    onAppended(durationMs, bytes) {
      metrics.sim.publishMs.observe(durationMs)
      metrics.sim.streamBytes.inc({ direction: 'out' }, bytes)
    },
    onFull: () => metrics.sim.publishFailures.inc({ why: 'full' }),
    onOverflow(edge, frames) {
      metrics.sim.publishFailures.inc({ why: 'overflow' })
      metrics.sim.droppedFrames.inc(frames)
      logger.error({ edge, frames }, '[OUT-1] frames for a slow edge were dropped; its players get the whole state')
    },
  })
}

function simWakeTimers({ clock, time, metrics }: SimOptions, lanes: () => Lanes): WakeTimers {
  return wakeTimers({
    clock,
    time,
    wake: (resident) => lanes().of(resident.partition).wake(resident),
    onLag: (lagMs) => metrics.sim.clockLagMs.observe(lagMs),
  })
}

/** [LOUNGE-19] Each look at the record tells the lives what is new. */
function simMultipliers({ clock, time, events, logger, metrics }: SimOptions, lanes: () => Lanes): GlobalMultipliers {
  /** The lanes that are telling their lives. */
  const busy = new Set<Lane>()
  return globalMultipliers({
    clock,
    now: () => time.now(),
    store: events ?? { eventsAfter: async () => [] },
    onLook() {
      for (const lane of lanes().all) {
        // The next look finds what is left.
        if (busy.has(lane)) continue
        busy.add(lane)
        lane
          .tellMultipliers()
          .catch((error: unknown) => logger.error({ err: error }, 'telling lives of global events failed'))
          .finally(() => busy.delete(lane))
      }
    },
    onError(error) {
      metrics.sim.eventFailures.inc()
      logger.warn({ err: error }, 'the global events could not be read; they will be read again')
    },
  })
}
