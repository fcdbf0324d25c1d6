import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { WebSocket } from 'ws'
import { type Stage, withStage } from '../harness/stage.ts'
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
  readonly rows: readonly { readonly players: number; readonly memory: Measured }[]
}

/**
 * The memory of each process of a cluster with one node of each kind, while nobody and while so many players are connected. Their lives have
 * just begun and pass at the slowest speed; the bench `memory` has what a grown life takes.
 */
export async function run(args: readonly string[]): Promise<ConnectedReport> {
  const { values } = parseArgs({ args: [...args], options: { players: { type: 'string', default: '500,5000' } } })
  const counts = values.players.split(',').map(Number)
  const options = { durable: true, onDisk: true, edges: 1, sims: 1, workers: 1, env: unlimitedLounge }
  return withStage(options, async (stage) => {
    const sockets: WebSocket[] = []
    try {
      const rows: { players: number; memory: Measured }[] = []
      for (const players of [0, ...counts]) {
        while (sockets.length < players) {
          const next = Array.from({ length: Math.min(connectAtOnce, players - sockets.length) }, (_, i) =>
            begin(stage.cluster.ws, `connected-${sockets.length + i}`),
          )
          sockets.push(...(await Promise.all(next)))
        }
        await sleep(clock, restMs)
        const closed = sockets.filter(({ readyState }) => readyState !== WebSocket.OPEN).length
        if (closed > 0) throw new Error(`${closed} of ${players} players have been disconnected`)
        rows.push({ players, memory: memoryOf(stage) })
      }
      print(rows)
      return { name: 'connected', rows }
    } finally {
      for (const socket of sockets) socket.terminate()
    }
  })
}

/** A player whose life has begun. */
async function begin(url: string, userID: string): Promise<WebSocket> {
  const socket = new WebSocket(url, { perMessageDeflate: false })
  await once(socket, 'open')
  const begun = answered(socket, 'setup')
  socket.send(JSON.stringify({ type: 'init', userID }))
  const message = { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }
  socket.send(JSON.stringify({ type: 'characterSetup', message, id: 'setup' }))
  await begun
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

function print(rows: ConnectedReport['rows']): void {
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
}
