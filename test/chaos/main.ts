import { systemClock as clock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { startTcpProxy } from '@lifegrid/testkit/tcp-proxy'
import { type Stage, withStage } from '../harness/stage.ts'
import { type ChaosOptions, chaosOptions } from './args.ts'
import { auditByCommand } from './audit-command.ts'
import { diagnosis } from './diagnosis.ts'
import { type FaultKind, faultKinds, type Targets } from './fault-kinds.ts'
import { network } from './network.ts'
import { exitCodeOf, type Outcome, reportLines } from './outcome.ts'
import { runWaves } from './run-waves.ts'
import { waves } from './schedule.ts'

/** How long every player has to get a command acknowledged after the faults. Far above the targets, so it only ends a run that hangs. */
const recoveryDeadlineMs = 180_000

/** Every fourth player has a client that gives a command up after a few refusals, so that a short run meets such commands. */
const impatient = { every: 4, retriesMax: 2 } as const

/**
 * `npm run chaos`: runs a real cluster under load, with faults that overlap. At the end it checks every client's ledger against the record.
 * The seed determines the schedule of the faults and the moves of the players, but not the timing of the processes.
 */
async function main(options: ChaosOptions): Promise<number> {
  const { seed = String(systemRandom.uint32()), minutes, players } = options
  say(`seed ${seed}: ${players} players for ${minutes} minutes; to repeat: --seed ${seed}`)
  const net = network()
  try {
    const cluster = { sims: 3, serviceUrls: net.serviceUrls, report: (line: string) => say(`· ${line}`) }
    return await withStage(cluster, async (stage) => {
      const outcome = await underFaults(stage, net, { ...options, seed })
      for (const line of reportLines(outcome)) say(line)
      return exitCodeOf(outcome)
    })
  } finally {
    await net.close()
  }
}

async function underFaults(
  stage: Stage,
  net: ReturnType<typeof network>,
  options: ChaosOptions & { readonly seed: string },
): Promise<Outcome> {
  const { seed, players, rate: commandsPerSecond, minutes } = options
  const { cluster } = stage
  const front = await startTcpProxy({ port: cluster.port })
  try {
    const limitsOf = (n: number) => (n % impatient.every === 0 ? { retriesMax: impatient.retriesMax } : {})
    const urls = [`ws://${front.host}:${front.port}/`]
    const crowd = await stage.crowd({ players, commandsPerSecond, seed, urls, limitsOf })
    crowd.play()
    const names = (kind: 'sim' | 'edge' | 'worker'): string[] => cluster.nodes(kind).map(({ name }) => name)
    const targets: Targets = { sims: names('sim'), edges: names('edge'), workers: names('worker'), players }
    const faults = await runWaves(
      { cluster, clock, network: net, front, crowd },
      {
        schedule: waves(seed, chosen(options), targets),
        durationMs: minutes * 60_000,
        recoveryDeadlineMs,
        say,
        diagnose: (ledgers) => diagnosis(stage, clock, ledgers),
      },
    )
    const check = await crowd.verdict({ ...stage, audit: () => auditByCommand(stage) }, recoveryDeadlineMs)
    return { check, faults, gaveUp: crowd.gaveUp(), logFiles: cluster.nodes('sim').map(({ logFile }) => logFile) }
  } finally {
    await front.close()
  }
}

/** The kinds of faults of a run. One that is asked for by name has a weight. */
function chosen({ only, also }: ChaosOptions): FaultKind[] {
  const isAsked = ({ name }: FaultKind): boolean => only.includes(name) || also.includes(name)
  const used = faultKinds.filter((kind) => isAsked(kind) || (only.length === 0 && kind.weight > 0))
  return used.map((kind) => ({ ...kind, weight: Math.max(kind.weight, isAsked(kind) ? 2 : 0) }))
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

// An explicit exit, because Node 26 can spin forever on a socket's last request when it is left to end by itself.
process.exit(await main(chaosOptions(process.argv.slice(2))))
