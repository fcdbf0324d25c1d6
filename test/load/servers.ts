import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { randomId } from '@lifegrid/base/random'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { startMysql } from '@lifegrid/local/services/mysql'
import type { Service } from '@lifegrid/local/services/service'
import { migrate } from '@lifegrid/storage/migrate'
import { type MovedRange, moveRange } from '@lifegrid/storage/shards/move/move-range'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { type Stage, withStage } from '../harness/stage.ts'
import { closedLoop, type LoadClient, type LoadResult } from './lib/closed-loop.ts'
import { cpuMsOf } from './lib/cpu-time.ts'
import { loadPlayer } from './lib/load-player.ts'
import { round, table } from './lib/report.ts'

/** So many begin at a time, so that nobody waits for long. */
const connectAtOnce = 50
/** Play while a range moves. The others are only connected: their lives are copied, too. */
const playersInMoves = 50

interface Load extends LoadResult {
  readonly servers: 1 | 2
  /** CPU time of all MySQL servers for a command, in ms. Null where the system does not tell. */
  readonly mysqlMs: number | null
}

interface Pause {
  readonly to: number
  readonly lives: number
  /** The time in which the lives had no owner, and the part of it in which the sims released them, in ms. */
  readonly pauseMs: number
  readonly releaseMs: number
}

export interface ServersResult {
  readonly name: 'servers'
  readonly players: number
  readonly loads: readonly Load[]
  readonly moves: readonly Pause[]
  /** With two servers, divided by the mean of the two loads with one. */
  readonly ratios: { readonly perSecond: number; readonly p50: number; readonly mysqlMs: number | null }
}

/**
 * One MySQL server beside two: the same cluster and the same players play with one, then half of the partitions moves to the second server, and
 * all moves back, for a second load with one. Each server syncs each commit to the same disk. Measures the pauses of the two moves as well.
 */
export async function run(args: readonly string[]): Promise<ServersResult> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      players: { type: 'string', default: '2000' },
      seconds: { type: 'string', default: '6' },
      'in-flight': { type: 'string', default: '1' },
    },
  })
  const [players, seconds, inFlight] = [values.players, values.seconds, values['in-flight']].map(Number) as [
    number,
    number,
    number,
  ]
  const folder = await testFolder('second-server')
  const second = await startMysql({ folder: join(folder, 'mysql') })
  try {
    await migrate(second.url)
    return await withStage({ durable: true, onDisk: true, furtherMysqlUrls: [second.url] }, async (stage) => {
      const clients = await connect(stage, players)
      try {
        const load = (servers: 1 | 2): Promise<Load> => measure(stage, second, clients, { seconds, inFlight, servers })
        const before = await load(1)
        const out = await move(stage, clients, 1)
        const both = await load(2)
        const back = await move(stage, clients, 0)
        const result = report(players, [before, both, await load(1)], [out, back])
        process.stdout.write(`${describe(result)}\n`)
        return result
      } finally {
        for (const client of clients) client.close()
      }
    })
  } finally {
    await second.discard()
    await rm(folder, { recursive: true, force: true })
  }
}

async function connect(stage: Stage, players: number): Promise<LoadClient[]> {
  const clients: LoadClient[] = []
  // At the edges themselves: a balancer has too few ports for so many connections from one address.
  const urls = stage.edgeUrls()
  while (clients.length < players) {
    const next = Array.from({ length: Math.min(connectAtOnce, players - clients.length) }, (_, i) => {
      const index = clients.length + i
      return loadPlayer(urls[index % urls.length] ?? stage.cluster.ws, `servers-${index}`)
    })
    clients.push(...(await Promise.all(next)))
  }
  return clients
}

async function measure(
  { cluster }: Stage,
  second: Service,
  clients: readonly LoadClient[],
  { seconds, inFlight, servers }: { readonly seconds: number; readonly inFlight: number; readonly servers: 1 | 2 },
): Promise<Load> {
  const used = (): number | null => {
    const each = [cluster.mysql, second].map(({ pid }) => cpuMsOf(pid))
    return each.includes(null) ? null : each.reduce<number>((sum, ms) => sum + (ms ?? 0), 0)
  }
  let from: number | null = null
  let cpuMs: number | null = null
  const result = await closedLoop(clients, {
    ...{ clock, inFlight, warmUpMs: 3_000, measureMs: seconds * 1_000 },
    onMeasured(phase) {
      const now = used()
      if (phase === 'begin') from = now
      else cpuMs = now === null || from === null ? null : now - from
    },
  })
  return { ...result, servers, mysqlMs: cpuMs === null ? null : cpuMs / (result.perSecond * seconds) }
}

/** Half of the partitions, while some play. */
async function move(stage: Stage, clients: readonly LoadClient[], to: number): Promise<Pause> {
  const { recordUrls: urls, partitions } = stage
  let over = false
  const play = async (client: LoadClient): Promise<void> => {
    while (!over) await client.roundTrip()
  }
  const range = { first: partitions / 2, last: partitions - 1, to }
  const moving: Promise<MovedRange> = moveRange({ urls, clock, newId: () => randomId(systemRandom, 16) }, range)
  const ending = moving.finally(() => {
    over = true
  })
  const [moved] = await Promise.all([ending, ...clients.slice(0, playersInMoves).map(play)])
  const { lives, pauseMs, releaseMs } = moved
  return { to, lives, pauseMs: round(pauseMs, 0), releaseMs: round(releaseMs, 0) }
}

function report(players: number, loads: readonly [Load, Load, Load], moves: readonly Pause[]): ServersResult {
  const [before, both, after] = loads
  const over = (of: (load: Load) => number): number => round(of(both) / ((of(before) + of(after)) / 2))
  const knows = loads.every(({ mysqlMs }) => mysqlMs !== null)
  const ratios = {
    perSecond: over(({ perSecond }) => perSecond),
    p50: over(({ p50 }) => p50),
    mysqlMs: knows ? over(({ mysqlMs }) => mysqlMs ?? 0) : null,
  }
  return { name: 'servers', players, loads, moves, ratios }
}

function describe({ loads, moves, ratios }: ServersResult): string {
  const rows = loads.map(({ servers, clients, perSecond, p50, p99, mysqlMs }) => [
    ...[servers, clients, Math.round(perSecond), round(p50, 1), round(p99, 1)],
    mysqlMs === null ? '-' : round(mysqlMs, 3),
  ])
  return [
    table(['servers', 'clients', 'commands/s', 'p50 ms', 'p99 ms', 'MySQL CPU ms a command'], rows),
    '',
    `two servers: ${ratios.perSecond} of the commands of one, ${ratios.p50} of its p50, ${ratios.mysqlMs ?? '-'} of its CPU time`,
    '',
    table(
      ['moved to server', 'lives', 'pause ms', 'of it the release'],
      moves.map(({ to, lives, pauseMs, releaseMs }) => [to, lives, pauseMs, releaseMs]),
    ),
  ].join('\n')
}
