import { parseArgs } from 'node:util'
import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { withStage } from '../harness/stage.ts'
import { baselineProcesses } from './lib/baseline-processes.ts'
import { fanOut, pings, type Rate, type ScoreLoad, scores, type Target } from './lib/lounge-load.ts'
import { pythonLounge } from './lib/python-lounge.ts'
import { round, table } from './lib/report.ts'
import { unlimitedLounge } from './lib/unlimited-lounge.ts'

const clientCounts = [10, 100, 500]
/** As many messages of one client as an edge sends on without waiting for an answer, so the talkers keep every server busy. */
const defaultWindow = 16

/** `bare`: `ws`, which keeps and checks nothing. `python`: `websockets` and `asyncpg`, with `--python` only. */
type System = 'lounge' | 'bare' | 'python'

export interface LoungeReport {
  readonly name: 'lounge'
  /** Messages of a talker that were under way at a time. */
  readonly window: number
  readonly rows: readonly Row[]
  /** Addresses whose highest acknowledged score is not in the record. */
  readonly scoresLost: number
}

interface Row {
  readonly what: string
  readonly rates: Readonly<Partial<Record<System, Rate>>>
  /** The lounge's rate divided by that of the bare server: of a second, and of a second of CPU time of the server's process. */
  readonly ratio: number
  readonly cpuRatio: number | null
}

/**
 * The lounge of one edge, against a bare `ws` server in a process of its own in the same run. With `--python <python3>`, also against a server
 * in Python: the interpreter needs the packages `websockets` and `asyncpg`, and the machine Debian's PostgreSQL. The clients are in this
 * process for each of them, so they cost the same, and each gets the same number of messages under way.
 */
export async function run(args: readonly string[]): Promise<LoungeReport> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '3' },
      window: { type: 'string', default: `${defaultWindow}` },
      python: { type: 'string' },
    },
  })
  const [ms, window] = [1000 * Number(values.seconds), Number(values.window)]
  const processes = baselineProcesses()
  const bare = targetOf(await processes.start('bare-lounge'))
  const python = values.python === undefined ? undefined : await pythonLounge(values.python)
  try {
    return await withStage({ onDisk: true, edges: 1, sims: 1, workers: 1, env: unlimitedLounge }, async (stage) => {
      const [node] = stage.cluster.nodes('edge')
      const lounge = targetOf({ port: Number(node?.port), pid: Number(node?.pid) })
      const systems: [System, Target][] = [
        ['bare', bare],
        ['lounge', lounge],
        ...(python === undefined ? [] : [['python', targetOf(python)] satisfies [System, Target]]),
      ]
      const rows: Row[] = []
      const measure = async (what: string, rateOf: (target: Target) => Promise<Rate>): Promise<void> => {
        const rates: Partial<Record<System, Rate>> = {}
        for (const [system, target] of systems) rates[system] = await rateOf(target)
        rows.push(rowOf(what, rates))
      }
      await measure('ping round trips', (target) => pings(target, ms))
      for (const clients of clientCounts) {
        await measure(`deliveries, ${clients} clients`, (target) => fanOut(target, { clients, window, ms }))
      }
      let acknowledged: ScoreLoad['acknowledged'] = new Map()
      await measure('score updates', async (target) => {
        const load = await scores(target, ms)
        if (target === lounge) acknowledged = load.acknowledged
        return load.rate
      })
      const scoresLost = await lost(stage.cluster.mysql.url, acknowledged)
      const report = { name: 'lounge' as const, window, rows, scoresLost }
      print(report)
      return report
    })
  } finally {
    await python?.stop()
    await processes.stop()
  }
}

function targetOf({ port, pid }: { readonly port: number; readonly pid: number }): Target {
  return { url: `ws://127.0.0.1:${port}/`, pid }
}

function rowOf(what: string, rates: Row['rates']): Row {
  const { lounge, bare } = rates
  const quotient = (own: number | null | undefined, floor: number | null | undefined): number | null =>
    own == null || floor == null ? null : round(own / floor)
  return {
    what,
    rates,
    ratio: quotient(lounge?.perSecond, bare?.perSecond) ?? 0,
    cpuRatio: quotient(lounge?.perCpuSecond, bare?.perCpuSecond),
  }
}

function print({ rows, scoresLost, window }: LoungeReport): void {
  const hasPython = rows.some(({ rates }) => rates.python !== undefined)
  const columns = ['lounge', 'bare', ...(hasPython ? (['python'] as const) : [])] as const
  const ofKind = (title: string, rateOf: (rate: Rate | undefined) => number | null | undefined, ratioOf: keyof Row) =>
    table(
      [title, ...columns, 'lounge/bare'],
      rows.map((row) => [
        row.what,
        ...columns.map((system) => whole(rateOf(row.rates[system]))),
        (row[ratioOf] as number | null) ?? '?',
      ]),
    )
  console.log(ofKind('in a second', (rate) => rate?.perSecond, 'ratio'))
  console.log(`\n${ofKind('for a CPU second of the server’s process', (rate) => rate?.perCpuSecond, 'cpuRatio')}\n`)
  console.log(`messages of a talker under way at a time: ${window}`)
  console.log(`addresses whose highest acknowledged score is not in the record: ${scoresLost}`)
}

function whole(rate: number | null | undefined): number | string {
  return rate == null ? '?' : Math.round(rate)
}

/** The record has no addresses, so the values are compared in order: each acknowledged one needs a stored one that is at least as high. */
async function lost(mysqlUrl: string, acknowledged: ScoreLoad['acknowledged']): Promise<number> {
  const record = mysqlLounge(mysqlUrl)
  try {
    const stored = (await record.standings('score', 'all', '', 10_000)).map(({ value }) => value).sort((a, b) => b - a)
    const expected = [...acknowledged.values()].sort((a, b) => b - a)
    return expected.filter((value, index) => (stored[index] ?? -1) < value).length
  } finally {
    await record.close()
  }
}
