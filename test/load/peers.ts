import { parseArgs } from 'node:util'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { type Stage, withStage } from '../harness/stage.ts'
import { closedLoop, type LoadClient, type LoadResult } from './lib/closed-loop.ts'
import { cpuMsOf } from './lib/cpu-time.ts'
import { startFloor } from './lib/floor.ts'
import { loadPlayer } from './lib/load-player.ts'
import { colyseusPeer, insertPeer, makePeerTable, type Peer } from './lib/peer.ts'
import { round, table } from './lib/report.ts'

/** One client measures latency. Crowds with several commands in flight each measure throughput. */
const loads = [
  { clients: 1, inFlight: 1 },
  { clients: 100, inFlight: 4 },
  { clients: 500, inFlight: 4 },
] as const

const systems = ['floor', 'each', 'batched', 'colyseus', 'lifegrid'] as const
type System = (typeof systems)[number]

const names: Readonly<Record<System, string>> = {
  floor: 'bare floor, nothing durable',
  each: 'ws, an INSERT a command',
  batched: 'ws, INSERTs batched',
  colyseus: 'Colyseus, an INSERT a command',
  lifegrid: 'Lifegrid',
}

export interface PeerRow extends LoadResult {
  readonly system: System
  /** CPU seconds for 1 000 commands, by process: user and system, without the load generator. Null without /proc. */
  readonly cpu: Readonly<Record<string, number>> | null
  readonly cpuTotal: number | null
}

export interface PeersResult {
  readonly name: 'peers'
  readonly rows: readonly PeerRow[]
  /** Ours divided by the peer's, by number of clients and peer. */
  readonly ratios: readonly {
    readonly clients: number
    readonly peer: System
    readonly throughput: number
    readonly p50: number
    readonly cpu: number | null
  }[]
}

/**
 * Lifegrid beside what people would otherwise pick, each behind haproxy, on the same MySQL and Redis, with the same closed loop of clients in
 * this process, in turn. A command of a peer is acknowledged when its INSERT is durable.
 */
export async function run(args: readonly string[]): Promise<PeersResult> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '6' },
      clients: { type: 'string' },
      systems: { type: 'string', default: systems.join(',') },
      rounds: { type: 'string', default: '1' },
    },
  })
  const wanted = values.systems.split(',')
  const rows: PeerRow[] = []
  await withStage({ durable: true, onDisk: true }, async (stage) => {
    await makePeerTable(stage.cluster.mysql.url)
    for (let i = 0; i < Number(values.rounds); i++) {
      for (const load of loads.filter(
        ({ clients }) => values.clients === undefined || Number(values.clients) === clients,
      ))
        for (const system of systems.filter((name) => wanted.includes(name)))
          rows.push(await measure(stage, system, load, Number(values.seconds) * 1_000))
    }
  })
  const result = { name: 'peers' as const, rows, ratios: ratiosOf(rows) }
  process.stdout.write(`${describe(result)}\n`)
  return result
}

async function measure(
  stage: Stage,
  system: System,
  load: { readonly clients: number; readonly inFlight: number },
  measureMs: number,
): Promise<PeerRow> {
  const peer = await start(stage, system)
  const clients: LoadClient[] = []
  try {
    for (let i = 0; i < load.clients; i++) clients.push(await peer.client(i))
    const before = { ...services(stage), ...peer.pids }
    let from: ReturnType<typeof cpuTimes> = null
    const options = { clock, inFlight: load.inFlight, warmUpMs: 2_000, measureMs }
    const result = await closedLoop(clients, {
      ...options,
      onMeasured: (phase) => {
        if (phase === 'begin') from = cpuTimes(before)
        else from = difference(cpuTimes(before), from)
      },
    })
    const commands = (result.perSecond * measureMs) / 1_000
    const cpu = from === null ? null : perThousand(from, commands)
    const cpuTotal =
      cpu === null
        ? null
        : round(
            Object.values(cpu).reduce((sum, each) => sum + each, 0),
            3,
          )
    return { system, ...result, cpu, cpuTotal }
  } finally {
    for (const client of clients) client.close()
    await peer.stop()
  }
}

async function start(stage: Stage, system: System): Promise<Peer> {
  const { cluster } = stage
  switch (system) {
    case 'floor':
      return startFloor({ edges: 2, sims: 2, redisUrl: cluster.redis.url })
    case 'each':
    case 'batched':
      return insertPeer(system, cluster.mysql.url)
    case 'colyseus':
      return colyseusPeer(cluster.mysql.url)
    case 'lifegrid': {
      const pidsOf = (kind: 'edge' | 'sim' | 'worker') => cluster.nodes(kind).map(({ pid }) => pid)
      const prefix = `load-${clock.now()}`
      return {
        pids: { sims: pidsOf('sim'), edges: pidsOf('edge'), workers: pidsOf('worker'), haproxy: [cluster.haproxy.pid] },
        client: (number) => loadPlayer(cluster.ws, `${prefix}-${number}`),
        stop: async () => {},
      }
    }
  }
}

function services({ cluster }: Stage): Readonly<Record<string, readonly number[]>> {
  return { mysql: [cluster.mysql.pid], redis: [cluster.redis.pid] }
}

type Times = Readonly<Record<string, number>>

/** In ms, by process. */
function cpuTimes(pids: Readonly<Record<string, readonly number[]>>): Times | null {
  const times: Record<string, number> = {}
  for (const [name, all] of Object.entries(pids)) {
    for (const pid of all) {
      const ms = cpuMsOf(pid)
      if (ms === null) return null
      times[name] = (times[name] ?? 0) + ms
    }
  }
  return times
}

function difference(to: Times | null, from: Times | null): Times | null {
  if (to === null || from === null) return null
  return Object.fromEntries(Object.entries(to).map(([name, ms]) => [name, ms - (from[name] ?? 0)]))
}

function perThousand(times: Times, commands: number): Record<string, number> {
  return Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, round(ms / commands, 3)]))
}

function ratiosOf(rows: readonly PeerRow[]): PeersResult['ratios'] {
  const mean = (system: System, clients: number, of: (row: PeerRow) => number | null): number | null => {
    const values = rows.filter((row) => row.system === system && row.clients === clients).map(of)
    if (values.length === 0 || values.includes(null)) return null
    return values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / values.length
  }
  return loads.flatMap(({ clients }) =>
    systems
      .filter((peer) => peer !== 'lifegrid')
      .flatMap((peer) => {
        const ratio = (of: (row: PeerRow) => number | null): number | null => {
          const [ours, theirs] = [mean('lifegrid', clients, of), mean(peer, clients, of)]
          return ours === null || theirs === null ? null : round(ours / theirs)
        }
        const throughput = ratio(({ perSecond }) => perSecond)
        const p50 = ratio((row) => row.p50)
        return throughput === null || p50 === null
          ? []
          : [{ clients, peer, throughput, p50, cpu: ratio(({ cpuTotal }) => cpuTotal) }]
      }),
  )
}

function describe({ rows, ratios }: PeersResult): string {
  const cpuOf = ({ cpu }: PeerRow): string =>
    Object.entries(cpu ?? {})
      .map(([name, seconds]) => `${name} ${seconds}`)
      .join(', ')
  return [
    table(
      ['', 'clients', 'commands/s', 'p50 ms', 'p99 ms', 'CPU s / 1 000'],
      rows.map((row) => [
        names[row.system],
        row.clients,
        Math.round(row.perSecond),
        row.p50.toFixed(2),
        row.p99.toFixed(2),
        row.cpuTotal ?? '',
      ]),
    ),
    '',
    'CPU seconds of 1 000 commands by process:',
    ...rows.map((row) => `  ${names[row.system]}, ${row.clients}: ${cpuOf(row)}`),
    '',
    table(
      ['Lifegrid divided by', 'clients', 'throughput', 'p50', 'CPU'],
      ratios.map(({ clients, peer, throughput, p50, cpu }) => [names[peer], clients, throughput, p50, cpu ?? '']),
    ),
  ].join('\n')
}
