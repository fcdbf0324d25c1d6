import { fork } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { withStage } from '../harness/stage.ts'
import { deliveriesPerSecond, pingsPerSecond, type ScoreLoad, scoresPerSecond } from './lib/lounge-load.ts'
import { round, table } from './lib/report.ts'

const clientCounts = [10, 100, 500]

export interface LoungeReport {
  readonly name: 'lounge'
  readonly pings: Compared
  /** By the number of clients. */
  readonly deliveries: Readonly<Record<string, Compared>>
  readonly scores: Compared
  /** Addresses whose highest acknowledged score is not in the record. */
  readonly scoresLost: number
}

/** How many happened in a second. */
interface Compared {
  readonly lounge: number
  readonly bare: number
  readonly ratio: number
}

/** Limits so high that the load is not refused. */
const unlimited = {
  LOUNGE_OPEN_SCORES: 'true',
  LOUNGE_CHATS_PER_MINUTE: '1000000',
  LOUNGE_CHAT_BURST: '1000000',
  LOUNGE_CHATS_PER_MINUTE_PER_IP: '100000000',
  FRAMES_PER_SECOND: '1000000',
  FRAME_BURST: '1000000',
  BYTES_PER_SECOND: '1000000000',
  BYTE_BURST: '1000000000',
}

/**
 * The lounge of one edge, against a bare `ws` server in a process of its own in the same run. The clients are in this process for both, so they
 * cost the same.
 */
export async function run(args: readonly string[]): Promise<LoungeReport> {
  const { values } = parseArgs({ args: [...args], options: { seconds: { type: 'string', default: '3' } } })
  const ms = 1000 * Number(values.seconds)
  const bare = await startBare()
  try {
    return await withStage({ onDisk: true, edges: 1, sims: 1, workers: 1, env: unlimited }, async (stage) => {
      const [edge = ''] = stage.edgeUrls()
      const compare = async (measure: (url: string) => Promise<number>): Promise<Compared> => {
        const [base, lounge] = [await measure(bare.url), await measure(edge)]
        return { lounge: Math.round(lounge), bare: Math.round(base), ratio: round(lounge / base) }
      }
      const pings = await compare((url) => pingsPerSecond(url, ms))
      const deliveries: Record<string, Compared> = {}
      for (const count of clientCounts) deliveries[count] = await compare((url) => deliveriesPerSecond(url, count, ms))
      let load: ScoreLoad = { perSecond: 0, acknowledged: new Map() }
      const scores = await compare(async (url) => {
        load = await scoresPerSecond(url, ms)
        return load.perSecond
      })
      const report = {
        name: 'lounge' as const,
        pings,
        deliveries,
        scores,
        scoresLost: await lost(stage.cluster.mysql.url, load),
      }
      print(report)
      return report
    })
  } finally {
    bare.stop()
  }
}

function print({ pings, deliveries, scores, scoresLost }: LoungeReport): void {
  const rows: [string, Compared][] = [
    ['ping round trips', pings],
    ...Object.entries(deliveries).map(([count, one]): [string, Compared] => [`deliveries, ${count} clients`, one]),
    ['score updates', scores],
  ]
  console.log(
    table(
      ['in a second', 'lounge', 'bare ws', 'ratio'],
      rows.map(([what, { lounge, bare, ratio }]) => [what, lounge, bare, ratio]),
    ),
  )
  console.log(`addresses whose highest acknowledged score is not in the record: ${scoresLost}`)
}

/** The record has no addresses, so the values are compared in order: each acknowledged one needs a stored one that is at least as high. */
async function lost(mysqlUrl: string, { acknowledged }: ScoreLoad): Promise<number> {
  const record = mysqlLounge(mysqlUrl)
  try {
    const stored = (await record.standings('score', 'all', '', 10_000)).map(({ value }) => value).sort((a, b) => b - a)
    const expected = [...acknowledged.values()].sort((a, b) => b - a)
    return expected.filter((value, index) => (stored[index] ?? -1) < value).length
  } finally {
    await record.close()
  }
}

async function startBare(): Promise<{ readonly url: string; stop(): void }> {
  const child = fork(new URL('./baselines/bare-lounge.ts', import.meta.url))
  const [port] = (await once(child, 'message')) as [number]
  return { url: `ws://127.0.0.1:${port}/`, stop: () => void child.kill() }
}
