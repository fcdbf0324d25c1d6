import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { WebSocket } from 'ws'
import { type Stage, withStage } from '../harness/stage.ts'
import { type Buckets, bucketsOf, quantileBetween } from './lib/histogram-delta.ts'
import { round, table } from './lib/report.ts'
import { type Resident, residentOf } from './lib/resident.ts'
import { unlimitedLounge } from './lib/unlimited-lounge.ts'

/** So many at a time, so that nobody waits for long. */
const connectAtOnce = 50
/** For what a connection leaves to be done: the first whole state, the commit of the life, the next step of its clock. */
const restMs = 15_000

const processes = ['edge', 'sim', 'worker', 'mysql', 'redis', 'haproxy'] as const
type Measured = Readonly<Record<(typeof processes)[number], Resident | null>>

export interface ConnectedReport {
  readonly name: 'connected'
  /** A speed of the contract. */
  readonly speed: number
  readonly rows: readonly Row[]
}

interface Row {
  readonly players: number
  readonly memory: Measured
  /** In ms: 99 of 100 lives were advanced at most so late; a bound of the metric's buckets. Null while no life was advanced. */
  readonly clockLagP99: number | null
}

/**
 * The memory of each process of a cluster with one node of each kind, while nobody and while so many players are connected, and how late the
 * sim advances their lives meanwhile. The lives have just begun; the bench `memory` has what a grown life takes.
 */
export async function run(args: readonly string[]): Promise<ConnectedReport> {
  const { values } = parseArgs({
    args: [...args],
    options: { players: { type: 'string', default: '500,5000' }, speed: { type: 'string', default: '500' } },
  })
  const speed = Number(values.speed)
  const counts = values.players.split(',').map(Number)
  const options = { durable: true, onDisk: true, edges: 1, sims: 1, workers: 1, env: unlimitedLounge }
  return withStage(options, async (stage) => {
    const sockets: WebSocket[] = []
    try {
      // At the edge itself: a balancer has too few ports for so many connections from one address.
      const [url = stage.cluster.ws] = stage.edgeUrls()
      const rows: Row[] = []
      for (const players of [0, ...counts]) {
        while (sockets.length < players) {
          const next = Array.from({ length: Math.min(connectAtOnce, players - sockets.length) }, (_, i) =>
            begin(url, `connected-${sockets.length + i}`, speed),
          )
          sockets.push(...(await Promise.all(next)))
        }
        const before = await lagsOf(stage)
        await sleep(clock, restMs)
        const closed = sockets.filter(({ readyState }) => readyState !== WebSocket.OPEN).length
        if (closed > 0) throw new Error(`${closed} of ${players} players have been disconnected`)
        const clockLagP99 = quantileBetween(before, await lagsOf(stage), 0.99)
        rows.push({ players, memory: memoryOf(stage), clockLagP99 })
      }
      print(rows, speed)
      return { name: 'connected', speed, rows }
    } finally {
      for (const socket of sockets) socket.terminate()
    }
  })
}

/** A player whose life has begun. */
async function begin(url: string, userID: string, speed: number): Promise<WebSocket> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  await once(socket, 'open')
  const begun = answered(socket, 'setup')
  const sped = answered(socket, 'speed')
  socket.send(JSON.stringify({ type: 'init', userID }))
  const message = { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }
  socket.send(JSON.stringify({ type: 'characterSetup', message, id: 'setup' }))
  socket.send(JSON.stringify({ type: 'speed', message: speed, id: 'speed' }))
  await Promise.all([begun, sped])
  return socket
}

/** Waits for the acknowledgement of a command. */
function answered(socket: WebSocket, id: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const read = (data: unknown): void => {
      const { type, replyTo, code } = JSON.parse(String(data)) as { type?: string; replyTo?: string; code?: string }
      if (replyTo !== id) return
      socket.off('message', read)
      if (type === 'error') reject(new Error(`a player cannot begin: ${code}`))
      else resolve()
    }
    socket.on('message', read)
    socket.once('close', (code) => reject(new Error(`a player was disconnected with ${code}`)))
  })
}

function lagsOf({ cluster }: Stage): Promise<Buckets> {
  const [sim] = cluster.nodes('sim')
  if (sim === undefined) throw new Error('the cluster has no sim')
  return bucketsOf(sim.adminUrl, 'lifegrid_sim_clock_lag_ms')
}

function memoryOf({ cluster }: Stage): Measured {
  const node = (kind: 'edge' | 'sim' | 'worker'): Resident | null => {
    const [first] = cluster.nodes(kind)
    return first === undefined ? null : residentOf(first.pid)
  }
  return {
    edge: node('edge'),
    sim: node('sim'),
    worker: node('worker'),
    mysql: residentOf(cluster.mysql.pid),
    redis: residentOf(cluster.redis.pid),
    haproxy: residentOf(cluster.haproxy.pid),
  }
}

function print(rows: readonly Row[], speed: number): void {
  const mib = (bytes: number | undefined): string | number => (bytes === undefined ? '' : Math.round(bytes / 2 ** 20))
  const [idle] = rows
  const most = rows.at(-1)
  const lines = processes.map((name) => {
    const figures = rows.flatMap(({ memory }) => [mib(memory[name]?.all), mib(memory[name]?.own)])
    const grown = (most?.memory[name]?.own ?? 0) - (idle?.memory[name]?.own ?? 0)
    return [name, ...figures, round(grown / 1_024 / Math.max(1, most?.players ?? 0), 1)]
  })
  const header = rows.flatMap(({ players }) => [`${players} players`, 'own'])
  process.stdout.write(`${table(['resident MiB', ...header, 'own KiB a player'], lines)}\n`)
  for (const { players, clockLagP99 } of rows) {
    if (clockLagP99 !== null)
      process.stdout.write(
        `${players} players at speed ${speed}: 99 % of lives advanced at most ${clockLagP99} ms late\n`,
      )
  }
}
