import type { Clock } from '@lifegrid/base/clock'
import { memoryServer } from '@lifegrid/cluster/memory/server'
import { memorySessions } from '@lifegrid/cluster/memory/sessions'
import { memoryStreams } from '@lifegrid/cluster/memory/streams'
import { memoryClusterTime } from '@lifegrid/cluster/memory/time'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { laneOf, partitionOf } from '@lifegrid/contract/partition'
import type { InboundEntry } from '@lifegrid/contract/wire/inbound'
import type { OutboundEntry, OutboundPlayer } from '@lifegrid/contract/wire/outbound'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, type Metrics } from '@lifegrid/observability/metrics'
import { memoryStore } from '@lifegrid/storage/memory/store'
import type { Store } from '@lifegrid/storage/ports'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { Registry } from 'prom-client'
import { type Sim, startSim } from '../src/sim.ts'

export const topology = { partitions: 16, lanes: 4 }

/** A frame as a client would get it. */
export interface Heard {
  readonly player: string
  readonly connection: string
  readonly epoch: number
  readonly seq: number
  readonly type: string
  readonly body: Record<string, unknown>
}

/** Sims on the in-memory ports under one clock that the test moves, and an edge that only listens and appends. */
export async function simRig() {
  const clock = manualClock()
  const server = memoryServer(clock)
  const store = memoryStore()
  const streams = memoryStreams({ server, clock })
  const heard: Heard[] = []
  const closed: OutboundPlayer[] = []
  // Failures of a server that the test has stopped are expected; what matters is what comes of them.
  const onError = (): void => undefined

  async function addEdge(id: string) {
    const sessions = memorySessions({ server, clock, ttlMs: 3000, onError: () => undefined })
    await sessions.register(
      { id, kind: 'edge', version: 1, address: 'http://edge', load: 0, draining: false, startedAt: clock.now() },
      () => undefined,
    )
    await streams.openInbox(id, {
      entry: (data) => listen(JSON.parse(data) as OutboundEntry),
      gap: () => undefined,
      failed: () => undefined,
    })
    return { id, kill: () => sessions.kill(id) }
  }

  function listen(entry: OutboundEntry): void {
    for (const player of entry.players) {
      for (const { text } of player.frames) {
        const { type, seq, epoch, ...body } = JSON.parse(text) as { type: string; seq: number; epoch: number }
        heard.push({ player: player.player, connection: player.connection, epoch, seq, type, body })
      }
      if (player.close) closed.push(player)
    }
  }

  async function addSim(
    name: string,
    change: { store?: Store; version?: number; clock?: Clock } = {},
  ): Promise<{ id: string; sim: Sim; metrics: Metrics; kill(): void }> {
    const metrics = createMetrics(new Registry())
    const sessions = memorySessions({ server, clock, ttlMs: 3000, onError: () => undefined })
    const id = `sim-${name}`
    const starting = startSim({
      session: { id, address: `http://${name}` },
      topology,
      clock: change.clock ?? clock,
      time: memoryClusterTime({ server, clock, onError }),
      streams: memoryStreams({ server, clock }),
      sessions,
      store: change.store ?? store,
      engine: { catalogue },
      ...(change.version === undefined ? {} : { version: change.version }),
      logger: logger({ name: 'sim', node: name, level: 'silent' }),
      metrics,
    })
    await clock.run(50)
    return { id, sim: await starting, metrics, kill: () => sessions.kill(id) }
  }

  async function send(entry: InboundEntry): Promise<void> {
    const partition = partitionOf(entry.player, topology.partitions)
    const lane = laneOf(partition, topology.lanes)
    const result = await streams.append({ lane, partition, data: JSON.stringify(entry), backlogMax: 1000 })
    if (result.outcome !== 'appended') throw new Error(result.outcome)
  }

  let ids = 0
  const player = (id: string, edge: string) => {
    let connection = `${edge}-${++ids}`
    return {
      id,
      get connection() {
        return connection
      },
      async connect(resume?: { epoch: number; seq: number }, to = edge) {
        connection = `${to}-${++ids}`
        await send({
          kind: 'connect',
          player: id,
          connection,
          edge: to,
          seed: `seed-of-${id}`,
          id: `init-${ids}`,
          ...(resume ? { resume } : {}),
        })
      },
      disconnect: () => send({ kind: 'disconnect', player: id, connection, edge }),
      async command(type: string, message: unknown, commandId = `c-${++ids}`) {
        await send({ kind: 'command', player: id, connection, edge, type, message, id: commandId, wantsAck: true })
        return commandId
      },
      heard: (type?: string) =>
        heard.filter((frame) => frame.player === id && (type === undefined || frame.type === type)),
    }
  }

  return { clock, server, store, streams, heard, closed, addEdge, addSim, player, send }
}

export const setup = { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }

/** A store of which some calls fail, or wait, as the test says. */
export function faultyStore(inner: Store, faults: Partial<Store>): Store {
  return { ...inner, ...faults }
}

/** Frames of a player must be in order and without a gap within an epoch, and begin each epoch with the whole state. */
export function sequenceProblems(frames: readonly Heard[]): string[] {
  const problems: string[] = []
  let last: Heard | undefined
  for (const frame of frames) {
    const where = `${frame.type} (${frame.epoch}, ${frame.seq})`
    if (last && frame.epoch < last.epoch) problems.push(`${where} after epoch ${last.epoch}`)
    else if (last && frame.epoch === last.epoch && frame.seq !== last.seq + 1 && frame.type !== 'playerObject')
      problems.push(`${where} after seq ${last.seq}`)
    else if ((!last || frame.epoch > last.epoch) && frame.type !== 'playerObject')
      problems.push(`${where} begins an epoch`)
    last = frame
  }
  return problems
}
