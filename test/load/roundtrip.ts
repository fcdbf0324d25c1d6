import { parseArgs } from 'node:util'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { createClient } from '@lifegrid/sdk/client'
import { until } from '../chaos/player.ts'
import { type Stage, startStage } from '../chaos/stage.ts'
import { wsSocket } from '../chaos/ws-socket.ts'
import { closedLoop, type LoadClient, type LoadOptions, type LoadResult } from './lib/closed-loop.ts'
import { startFloor } from './lib/floor.ts'
import { round, table } from './lib/report.ts'

/** The loads: one client for latency, crowds with several commands each under way for throughput. */
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
    /** Latency at p50 of one client over the floor's; to reach: at most 3. */
    readonly p50: number
    /** Commands a second over the floor's, at the larger crowd; to reach: at least 0.5. */
    readonly throughput: number
    readonly throughput100: number
  }
}

/**
 * A command's round trip, SDK → haproxy → edge → Redis → sim → MySQL commit → Redis → edge → SDK, against the bare floor
 * ws → XADD → XREAD → XADD → XREAD → ws with as many processes behind the same haproxy on the same Redis, in turns in one run. The
 * database syncs each commit and Redis keeps its append-only file, as with `npm start`. Clients run in this process, for both alike.
 */
export async function run(args: readonly string[]): Promise<RoundtripResult> {
  const { values } = parseArgs({ args: [...args], options: { seconds: { type: 'string', default: '6' } } })
  const measureMs = Number(values.seconds) * 1_000
  const stage = await startStage({ durable: true })
  const interrupted = (): void => void stage.end().finally(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted)
  const floor = await startFloor({ edges: 2, sims: 2, redisUrl: stage.cluster.redis.url })
  const results: { ours: LoadResult[]; floor: LoadResult[] } = { ours: [], floor: [] }
  try {
    for (const { clients, inFlight } of loads) {
      const options = { clock, inFlight, warmUpMs: 2_000, measureMs }
      results.floor.push(await measure(clients, options, () => floor.client()))
      results.ours.push(await measure(clients, options, (i) => player(stage, `load-${clients}-${i}`)))
    }
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted)
    await floor.stop()
    await stage.end()
  }
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

/** A player of the SDK whose life has begun, and who changes its speed between two slow ones again and again. */
async function player(stage: Stage, userID: string): Promise<LoadClient> {
  const client = createClient({ url: stage.cluster.ws, userID, clock, random: systemRandom, socket: wsSocket })
  await until(clock, 60_000, `${userID} live`, () => client.state === 'live' && client.view !== null)
  await client.send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' })
  let sent = 0
  return {
    async roundTrip() {
      const outcome = await client.send('speed', sent++ % 2 === 0 ? 10_000 : 1_000)
      if (!outcome.ok) throw new Error(`${userID} was refused: ${outcome.code} ${outcome.message}`)
    },
    close: () => client.close(),
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
    `p50 of one client: ${p50} × the floor (to reach: at most 3)`,
    `throughput of 500 clients: ${throughput} of the floor (to reach: at least 0.5)`,
  ].join('\n')
}
