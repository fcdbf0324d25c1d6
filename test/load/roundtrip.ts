import { parseArgs } from 'node:util'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { withStage } from '../harness/stage.ts'
import { closedLoop, type LoadClient, type LoadOptions, type LoadResult } from './lib/closed-loop.ts'
import { startFloor } from './lib/floor.ts'
import { loadPlayer } from './lib/load-player.ts'
import { round, table } from './lib/report.ts'

/** One client measures latency. Crowds with several commands in flight each measure throughput. */
const loads = [
  { clients: 1, inFlight: 1 },
  { clients: 100, inFlight: 4 },
  { clients: 500, inFlight: 4 },
] as const

export interface RoundtripResult {
  readonly name: 'roundtrip'
  readonly ours: readonly LoadResult[]
  readonly floor: readonly LoadResult[]
  readonly ratios: {
    /** The p50 latency of one client, divided by the floor's. Target: at most 3. */
    readonly p50: number
    /** The commands per second of the larger crowd, divided by the floor's. Target: at least 0.5. */
    readonly throughput: number
    /** The same for the smaller crowd. */
    readonly throughput100: number
  }
}

/**
 * A command's round trip, SDK → haproxy → edge → Redis → sim → MySQL commit → Redis → edge → SDK, compared with the bare floor
 * ws → XADD → XREAD → XADD → XREAD → ws. The floor has as many processes, the same Redis and a haproxy with the same configuration; the two
 * are measured in turn. As with `npm start`, the database syncs each commit and Redis keeps its append-only file. All clients run in this
 * process.
 */
export async function run(args: readonly string[]): Promise<RoundtripResult> {
  const { values } = parseArgs({ args: [...args], options: { seconds: { type: 'string', default: '6' } } })
  const measureMs = Number(values.seconds) * 1_000
  const results: { ours: LoadResult[]; floor: LoadResult[] } = { ours: [], floor: [] }
  await withStage({ durable: true, onDisk: true }, async (stage) => {
    const floor = await startFloor({ edges: 2, sims: 2, redisUrl: stage.cluster.redis.url })
    try {
      for (const { clients, inFlight } of loads) {
        const options = { clock, inFlight, warmUpMs: 2_000, measureMs }
        results.floor.push(await measure(clients, options, () => floor.client()))
        results.ours.push(await measure(clients, options, (i) => loadPlayer(stage.cluster.ws, `load-${clients}-${i}`)))
      }
    } finally {
      await floor.stop()
    }
  })
  const result = { name: 'roundtrip' as const, ...results, ratios: ratios(results) }
  process.stdout.write(`${describe(result)}\n`)
  return result
}

async function measure(
  count: number,
  options: LoadOptions,
  make: (i: number) => Promise<LoadClient>,
): Promise<LoadResult> {
  const clients = await Promise.all(Array.from({ length: count }, (_, i) => make(i)))
  try {
    return await closedLoop(clients, options)
  } finally {
    for (const client of clients) client.close()
  }
}

function ratios({ ours, floor }: { ours: readonly LoadResult[]; floor: readonly LoadResult[] }) {
  const over = (of: (result: LoadResult) => number, i: number): number => {
    const [mine, theirs] = [ours[i], floor[i]]
    if (mine === undefined || theirs === undefined) throw new Error(`load ${i} was not measured`)
    return round(of(mine) / of(theirs))
  }
  return {
    p50: over(({ p50 }) => p50, 0),
    throughput: over(({ perSecond }) => perSecond, 2),
    throughput100: over(({ perSecond }) => perSecond, 1),
  }
}

function describe({ ours, floor, ratios: { p50, throughput } }: RoundtripResult): string {
  const row = (what: string, { clients, inFlight, perSecond, p50, p99, max }: LoadResult): (string | number)[] => {
    const times = [p50, p99, max].map((ms) => ms.toFixed(2))
    return [what, clients, inFlight, Math.round(perSecond), ...times]
  }
  const rows = floor.flatMap((theirs, i) => [row('floor', theirs), row('lifegrid', ours[i] as LoadResult)])
  return [
    table(['', 'clients', 'in flight', 'commands/s', 'p50 ms', 'p99 ms', 'max ms'], rows),
    '',
    `p50 of one client: ${p50} × the floor (target: at most 3)`,
    `throughput of 500 clients: ${throughput} of the floor (target: at least 0.5)`,
  ].join('\n')
}
