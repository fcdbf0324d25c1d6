import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { sleep } from '@lifegrid/base/clock'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { WebSocket } from 'ws'
import { withStage } from '../harness/stage.ts'
import { baselineProcesses } from './lib/baseline-processes.ts'
import { fanOut, pings, type Rate, type Target } from './lib/lounge-load.ts'
import { round, table } from './lib/report.ts'
import { residentOf } from './lib/resident.ts'
import { unlimitedLounge } from './lib/unlimited-lounge.ts'

/** Sockets that are opened at once. */
const openAtOnce = 50
/** Memory is looked at so long after the last socket was opened. */
const restMs = 2_000
const listeners = 1_000
/** Messages of each of the ten talkers that are under way. */
const window = 2

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
  /** Pings that are answered in a second, and in a second of CPU time. */
  readonly echo: Compared
  readonly echoOfCpu: Compared
  /** Messages of chat that 1 000 clients get in a second, and in a second of CPU time. */
  readonly fanOut: Compared
  readonly fanOutOfCpu: Compared
}

/** What sockets cost on one edge, against a bare `ws` server in the same run. The clients are in this process for both. */
export async function run(args: readonly string[]): Promise<EdgeReport> {
  const { values } = parseArgs({
    args: [...args],
    options: { sockets: { type: 'string', default: '6000' }, seconds: { type: 'string', default: '3' } },
  })
  const [sockets, ms] = [Number(values.sockets), 1_000 * Number(values.seconds)]
  const processes = baselineProcesses()
  const options = { onDisk: true, edges: 1, sims: 1, workers: 1, env: unlimitedLounge }
  try {
    const bare = targetOf(await processes.start('bare-lounge'))
    return await withStage(options, async (stage) => {
      const [node] = stage.cluster.nodes('edge')
      const edge = targetOf({ port: Number(node?.port), pid: Number(node?.pid) })
      // First, while both processes are fresh.
      const idle = compared(await idleBytes(edge, sockets), await idleBytes(bare, sockets))
      const echo = { edge: await pings(edge, ms), bare: await pings(bare, ms) }
      const load = { clients: listeners, window, ms }
      const chat = { edge: await fanOut(edge, load), bare: await fanOut(bare, load) }
      const report: EdgeReport = {
        name: 'edge',
        sockets,
        idleBytes: idle,
        echo: comparedBy(echo, ({ perSecond }) => perSecond),
        echoOfCpu: comparedBy(echo, ({ perCpuSecond }) => perCpuSecond),
        fanOut: comparedBy(chat, ({ perSecond }) => perSecond),
        fanOutOfCpu: comparedBy(chat, ({ perCpuSecond }) => perCpuSecond),
      }
      print(report)
      return report
    })
  } finally {
    await processes.stop()
  }
}

function targetOf({ port, pid }: { readonly port: number; readonly pid: number }): Target {
  return { url: `ws://127.0.0.1:${port}/`, pid }
}

function comparedBy(rates: { readonly edge: Rate; readonly bare: Rate }, of: (rate: Rate) => number | null): Compared {
  return compared(of(rates.edge), of(rates.bare))
}

/**
 * From the growth between a third of the sockets and all of them, so that what a process takes at first (compiled code, the space of young
 * objects) counts for none.
 */
async function idleBytes({ url, pid }: Target, count: number): Promise<number | null> {
  const clients: WebSocket[] = []
  const first = Math.floor(count / 3)
  try {
    await open(clients, url, first)
    const before = residentOf(pid)
    await open(clients, url, count)
    const after = residentOf(pid)
    return before === null || after === null ? null : (after.all - before.all) / (count - first)
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

function compared(edge: number | null, bare: number | null): Compared {
  const ratio = edge === null || bare === null || bare <= 0 ? null : round(edge / bare)
  return { edge: edge && Math.round(edge), bare: bare && Math.round(bare), ratio }
}

function print({ sockets, idleBytes: idle, echo, echoOfCpu, fanOut: chat, fanOutOfCpu }: EdgeReport): void {
  const rows: [string, Compared][] = [
    [`bytes of an idle socket, of ${sockets}`, idle],
    ['pings a second', echo],
    ['pings a second of CPU time', echoOfCpu],
    [`deliveries a second to ${listeners} clients`, chat],
    ['deliveries a second of CPU time', fanOutOfCpu],
  ]
  console.log(
    table(
      ['', 'edge', 'bare ws', 'ratio'],
      rows.map(([what, { edge, bare, ratio }]) => [what, edge ?? '', bare ?? '', ratio ?? '']),
    ),
  )
}
