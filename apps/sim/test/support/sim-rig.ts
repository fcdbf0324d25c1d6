import type { Clock } from '@lifegrid/base/clock'
import { type MemoryServer, memoryServer } from '@lifegrid/cluster/memory/server'
import { memorySessions } from '@lifegrid/cluster/memory/sessions'
import { memoryStreams } from '@lifegrid/cluster/memory/streams'
import { memoryClusterTime } from '@lifegrid/cluster/memory/time'
import type { ClusterTime, Streams } from '@lifegrid/cluster/ports'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import type { InboundEntry } from '@lifegrid/contract/wire/inbound'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, type Metrics } from '@lifegrid/observability/metrics'
import { memoryStore } from '@lifegrid/storage/memory/store'
import type { Store } from '@lifegrid/storage/ports'
import { type ManualClock, manualClock, settlePromises } from '@lifegrid/testkit/manual-clock'
import { Registry } from 'prom-client'
import { type Sim, startSim } from '../../src/sim.ts'
import type { SimOptions } from '../../src/sim-options.ts'
import { receivedFrames } from './received-frames.ts'
import { type RigPlayer, rigPlayer } from './rig-player.ts'

export const topology = { partitions: 16, lanes: 4 }

/** How long a session is valid without a renewal: [LEASE-1]. */
export const sessionTtlMs = 3000

/** How far the wall clocks of the server and of all nodes are ahead. A test changes them. */
interface ClockErrors {
  serverMs: number
  nodeMs: number
}

/** What the sims and edges of a rig share. */
interface Shared {
  readonly clock: ManualClock
  readonly clocks: ClockErrors
  readonly server: MemoryServer
  readonly store: Store
  readonly streams: Streams
}

export interface RigSim {
  readonly id: string
  readonly sim: Sim
  readonly metrics: Metrics
  /** Ends its session as a dead process would, and then the sim itself. */
  crash(): Promise<void>
  /** The partitions that it holds. */
  holds(): number[]
  /** How many lives it has in memory. */
  lives(): number
}

/** Sims on the in-memory ports under one clock that the test moves, and edges that only collect the frames. */
export async function simRig() {
  const clock = manualClock()
  const clocks: ClockErrors = { serverMs: 0, nodeMs: 0 }
  const server = memoryServer({ ...clock, now: () => clock.now() + clocks.serverMs })
  const shared: Shared = { clock, clocks, server, store: memoryStore(), streams: memoryStreams({ server, clock }) }
  const received = receivedFrames()
  let ids = 0
  const nextId = (): number => ++ids
  const send = (entry: InboundEntry): Promise<void> => append(shared.streams, entry)
  return {
    ...shared,
    closed: received.closed,
    send,
    addEdge: (id: string) => addEdge(shared, id, received.receive),
    addSim: (name: string, change: SimChange = {}) => addSim(shared, name, change),
    player: (id: string, edge: string) => rigPlayer({ id, edge, nextId, frames: received.frames, send }),
  }
}

/**
 * A rig with one edge and one sim, which owns all partitions.
 * @param faults calls of that sim's store that the test makes fail or wait.
 * @param change other options of that sim.
 */
export async function runningRig(
  faults: (store: Store) => Partial<Store> = () => ({}),
  change: (rig: Shared) => Omit<SimChange, 'store'> = () => ({}),
) {
  const rig = await simRig()
  const edge = await rig.addEdge('edge-a')
  const one = await rig.addSim('one', { store: { ...rig.store, ...faults(rig.store) }, ...change(rig) })
  await rig.clock.run(1500)
  return {
    ...rig,
    edge,
    one,
    /** Players who are connected and have created their characters. */
    async begin<const Names extends readonly string[]>(...names: Names) {
      const players = names.map((name) => rig.player(name, edge.id))
      for (const each of players) {
        await each.connect()
        await each.setUp()
      }
      await rig.clock.run(200)
      return players as { [Index in keyof Names]: RigPlayer }
    },
  }
}

export interface SimChange {
  readonly store?: Store
  readonly placement?: SimOptions['placement']
  readonly version?: number
  readonly clock?: Clock
  readonly engine?: SimOptions['engine']
  readonly ruleset?: SimOptions['ruleset']
  readonly talks?: Pick<SimOptions, 'replies' | 'talkEnergy' | 'lightTalkEnergy'>
  readonly events?: SimOptions['events']
  readonly boards?: SimOptions['boards']
  readonly spans?: SimOptions['spans']
  /** The server of its session, if it is not the common one. */
  readonly sessionServer?: MemoryServer
  /** Takes its log lines. It logs nothing by default. */
  readonly log?: (line: string) => void
  /** Calls of its streams that the test makes fail or wait. */
  readonly streams?: Partial<Streams>
}

async function addSim(shared: Shared, name: string, change: SimChange): Promise<RigSim> {
  const { clock, server } = shared
  const metrics = createMetrics(new Registry())
  // The failures of a server that the test has stopped are expected; the tests look at their consequences.
  const onError = (): void => undefined
  const sessions = memorySessions({ server: change.sessionServer ?? server, clock, ttlMs: sessionTtlMs, onError })
  const id = `sim-${name}`
  const starting = startSim({
    session: { id, address: `http://${name}` },
    topology,
    clock: change.clock ?? clock,
    time: await nodeTime(shared, change.store ?? shared.store),
    streams: { ...memoryStreams({ server, clock }), ...change.streams },
    sessions,
    store: change.store ?? shared.store,
    engine: change.engine ?? { catalogue },
    ruleset: change.ruleset ?? 'calibrated',
    ...change.talks,
    ...(change.events && { events: change.events }),
    ...(change.boards && { boards: change.boards }),
    spans: change.spans,
    ...(change.placement && { placement: change.placement }),
    ...(change.version === undefined ? {} : { version: change.version }),
    logger: logger({
      name: 'sim',
      node: name,
      ...(change.log ? { level: 'info', write: change.log } : { level: 'silent' }),
    }),
    metrics,
  })
  await clock.run(50)
  const sim = await starting
  return {
    id,
    sim,
    metrics,
    async crash() {
      sessions.kill(id)
      await sim.stop()
    },
    holds: () => heldBy({ sim }),
    lives: () => sim.partitions().reduce((sum, { lives }) => sum + lives, 0),
  }
}

/**
 * The cluster's time as a node sees it when the clocks of all nodes are wrong by `clocks.nodeMs`. It may take a while
 * until the time is believed: [TIME-2].
 */
async function nodeTime({ clock, clocks, server }: Shared, store: Store): Promise<ClusterTime> {
  let time: ClusterTime | undefined
  void memoryClusterTime({
    server,
    clock: { ...clock, now: () => clock.now() + clocks.nodeMs },
    recordedAt: () => store.newestToldAt(),
    onError: () => undefined,
  }).then((started) => {
    time = started
  })
  for (;;) {
    await settlePromises()
    if (time !== undefined) return time
    await clock.run(1000)
  }
}

async function addEdge({ clock, server, streams }: Shared, id: string, entry: (data: string) => void) {
  const sessions = memorySessions({ server, clock, ttlMs: sessionTtlMs, onError: () => undefined })
  await sessions.register(
    {
      id,
      kind: 'edge',
      version: 1,
      address: 'http://edge',
      load: 0,
      draining: false,
      startedAt: clock.now(),
      topology,
    },
    () => undefined,
  )
  await streams.openInbox(id, { entry, gap: () => undefined, failed: () => undefined })
  return { id, kill: () => sessions.kill(id) }
}

async function append(streams: Streams, entry: InboundEntry): Promise<void> {
  const partition = partitionOf(entry.player, topology.partitions)
  const lane = laneOf(partition, topology.lanes)
  const result = await streams.append({ lane, partition, data: JSON.stringify(entry), backlogMax: 1000 })
  if (result.outcome !== 'appended') throw new Error(result.outcome)
}

/** The partitions that the sims hold, in order. One that two of them hold is listed twice. */
export function heldBy(...sims: { readonly sim: Sim }[]): number[] {
  return sims.flatMap(({ sim }) => sim.partitions().map(({ partition }) => partition)).sort((a, b) => a - b)
}

/** Players whose ids hash to the wanted partitions. */
export function namesWhere(fits: (partition: number) => boolean, count: number): string[] {
  const names: string[] = []
  for (let i = 0; names.length < count; i++) {
    const name = `bob-${i}`
    if (fits(partitionOf(name, topology.partitions))) names.push(name)
  }
  return names
}

/** The value of a counter or gauge, summed over its labels. */
export async function metricValue(metric: { get(): Promise<{ values: { value: number }[] }> }): Promise<number> {
  return (await metric.get()).values.reduce((sum, { value }) => sum + value, 0)
}
