import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { WebSocket } from 'ws'
import { withStage } from '../harness/stage.ts'
import { startBareLounge } from './lib/bare-lounge.ts'
import { cpuMsOf } from './lib/cpu-time.ts'
import { deliveriesPerSecond, pingsPerSecond, unlimitedLounge } from './lib/lounge-load.ts'
import { round, table } from './lib/report.ts'

/** Sockets that are opened at once. */
const openAtOnce = 50
/** Memory is looked at so long after the last socket was opened. */
const restMs = 2_000
const listeners = 1_000

/** The edge, the bare server, and the first divided by the second. Null without /proc. */
interface Compared {
  readonly edge: number | null
  readonly bare: number | null
  readonly ratio: number | null
}

export interface EdgeReport {
  readonly name: 'edge'
  readonly sockets: number
  /** Bytes of resident memory of an idle socket. */
  readonly idleBytes: Compared
  /** Pings that are answered in a second, and the CPU time of one in µs. */
  readonly echo: Compared
  readonly echoCpuUs: Compared
  /** Messages of chat that 1 000 clients get in a second, and the CPU time of one in µs. */
  readonly fanOut: Compared
  readonly fanOutCpuUs: Compared
}

interface Server {
  readonly url: string
  readonly pid: number
}

/** What sockets cost on one edge, against a bare `ws` server in the same run. The clients are in this process for both. */
export async function run(args: readonly string[]): Promise<EdgeReport> {
  const { values } = parseArgs({
    args: [...args],
    options: { sockets: { type: 'string', default: '6000' }, seconds: { type: 'string', default: '3' } },
  })
  const [sockets, ms] = [Number(values.sockets), 1_000 * Number(values.seconds)]
  const bare = await startBareLounge()
  const options = { onDisk: true, edges: 1, sims: 1, workers: 1, env: unlimitedLounge }
  try {
    return await withStage(options, async (stage) => {
      const [url = ''] = stage.edgeUrls()
      const [node] = stage.cluster.nodes('edge')
      const edge = { url, pid: node?.pid ?? 0 }
      // First, while both processes are fresh.
      const idle = compared(await idleBytes(edge, sockets), await idleBytes(bare, sockets))
      const [bareEcho, edgeEcho] = [await rate(bare, ms, pings), await rate(edge, ms, pings)]
      const [bareChat, edgeChat] = [await rate(bare, ms, chat), await rate(edge, ms, chat)]
      const report: EdgeReport = {
        name: 'edge',
        sockets,
        idleBytes: idle,
        echo: compared(edgeEcho.perSecond, bareEcho.perSecond),
        echoCpuUs: compared(edgeEcho.cpuUs, bareEcho.cpuUs),
        fanOut: compared(edgeChat.perSecond, bareChat.perSecond),
        fanOutCpuUs: compared(edgeChat.cpuUs, bareChat.cpuUs),
      }
      print(report)
      return report
    })
  } finally {
    bare.stop()
  }
}

const pings = (url: string, ms: number): Promise<number> => pingsPerSecond(url, ms)
const chat = (url: string, ms: number): Promise<number> => deliveriesPerSecond(url, listeners, ms)

/** The CPU time includes that of connecting, which is the same for both. */
async function rate({ url, pid }: Server, ms: number, load: (url: string, ms: number) => Promise<number>) {
  const before = cpuMsOf(pid)
  const perSecond = await load(url, ms)
  const after = cpuMsOf(pid)
  const cpuUs = before === null || after === null ? null : ((after - before) * 1_000) / ((perSecond * ms) / 1_000)
  return { perSecond, cpuUs }
}

/**
 * From the growth between a third of the sockets and all of them, so that what a process takes at first (compiled code, the space of young
 * objects) counts for none.
 */
async function idleBytes({ url, pid }: Server, count: number): Promise<number | null> {
  const clients: WebSocket[] = []
  const first = Math.floor(count / 3)
  try {
    await open(clients, url, first)
    const before = residentBytes(pid)
    await open(clients, url, count)
    const after = residentBytes(pid)
    return before === null || after === null ? null : (after - before) / (count - first)
  } finally {
    for (const client of clients) client.terminate()
    await sleep(clock, restMs)
  }
}

/** Opens sockets until there are so many, and waits a little. */
async function open(clients: WebSocket[], url: string, count: number): Promise<void> {
  while (clients.length < count) {
    const next = Array.from({ length: Math.min(openAtOnce, count - clients.length) }, () => {
      const client = new WebSocket(url, { perMessageDeflate: false })
      client.on('error', () => {})
      return client
    })
    clients.push(...next)
    await Promise.all(next.map((client) => once(client, 'open')))
  }
  await sleep(clock, restMs)
}

function residentBytes(pid: number): number | null {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return null
  const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1]
  return kib === undefined ? null : Number(kib) * 1_024
}

function compared(edge: number | null, bare: number | null): Compared {
  const ratio = edge === null || bare === null || bare <= 0 ? null : round(edge / bare)
  return { edge: edge === null ? null : round(edge), bare: bare === null ? null : round(bare), ratio }
}

function print({ sockets, idleBytes, echo, echoCpuUs, fanOut, fanOutCpuUs }: EdgeReport): void {
  const rows: [string, Compared][] = [
    [`bytes of an idle socket, of ${sockets}`, idleBytes],
    ['pings a second', echo],
    ['CPU of a ping, µs', echoCpuUs],
    [`deliveries a second to ${listeners} clients`, fanOut],
    ['CPU of a delivery, µs', fanOutCpuUs],
  ]
  console.log(
    table(
      ['', 'edge', 'bare ws', 'ratio'],
      rows.map(([what, { edge, bare, ratio }]) => [what, edge ?? '', bare ?? '', ratio ?? '']),
    ),
  )
}
