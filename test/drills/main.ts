import { systemRandom } from '@lifegrid/base/system-random'
import { Command, InvalidArgumentError } from 'commander'
import { type Stage, withStage } from '../harness/stage.ts'
import { oldRelease } from './old-release.ts'
import { restore } from './restore.ts'
import { upgrade } from './upgrade.ts'

interface DrillOptions {
  readonly players: number
  readonly rate: number
}

type Report = object & { readonly violations: readonly string[] }

const say = (line: string): void => void process.stdout.write(`· ${line}\n`)

/** `npm run drill <name>`: rehearses a procedure of docs/OPERATIONS.md on a real cluster of this machine, under load. */
const program = new Command('drill').description('rehearse a procedure of docs/OPERATIONS.md').showHelpAfterError()

addDrill('upgrade', 'replace every node; no command may be refused', async (stage, options) => {
  const crowd = await playing(stage, options)
  const report = await upgrade(stage, crowd, say)
  const { violations, ...checked } = await crowd.verdict(stage)
  return { ...report, checked, violations: [...report.violations, ...violations] }
})
addDrill('restore', 'back up, play on, restore; what was acknowledged before is back', async (stage, options) =>
  restore(stage, await playing(stage, options), say),
)
addDrill('old-release', 'migrate the record of an earlier release, and play on', (stage) => oldRelease(stage, say))

// An explicit exit, because Node 26 can spin forever on a socket's last request when it is left to end by itself.
await program.parseAsync()
process.exit()

function addDrill(
  name: string,
  description: string,
  run: (stage: Stage, options: DrillOptions) => Promise<Report>,
): void {
  program
    .command(name)
    .description(description)
    .option('--players <count>', 'clients that play', count, 24)
    .option('--rate <count>', 'commands a second of each', count, 5)
    .action(async (options: DrillOptions) => {
      say('starting a cluster')
      const { violations, ...report } = await withStage({}, (stage) => run(stage, options))
      for (const violation of violations) process.stdout.write(`✗ ${violation}\n`)
      process.stdout.write(`${JSON.stringify({ drill: name, ...report, violations: violations.length })}\n`)
      process.exitCode = violations.length === 0 ? 0 : 1
    })
}

async function playing(stage: Stage, { players, rate }: DrillOptions) {
  const seed = `drill-${systemRandom.uint32()}`
  const crowd = await stage.crowd({ players, commandsPerSecond: rate, seed })
  crowd.play()
  return crowd
}

function count(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 1 && value <= 10_000) return value
  throw new InvalidArgumentError('It must be a whole number from 1 to 10000.')
}
