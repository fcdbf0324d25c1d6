import { Command, InvalidArgumentError, Option } from 'commander'
import { ExpectedFailure } from './expected-failure.ts'
import type { LifeOptions } from './lab/life-command.ts'
import type { LivesOptions } from './lab/lives-command.ts'
import { labRulesets, wholeNumber } from './lab/options.ts'

/** The one command line of the project. Each command's code is loaded when it is asked for, so that `gen` needs nothing generated. */
const program = new Command('lifegrid')
  .description('Lifegrid: operate the cluster, play on it, write for it.')
  .showHelpAfterError()

program
  .command('gen')
  .description('write every generated file')
  .option('--check', 'write nothing; list what differs and exit with 1')
  .action(async (options: { check?: boolean }) => {
    const { genCommand } = await import('./gen/gen-command.ts')
    process.exitCode = await genCommand(options.check === true)
  })

program
  .command('play')
  .description('live a life in the terminal')
  .option('--url <url>', 'ws://host:port of a cluster (default: the one that `npm start` runs)')
  .option('--profile <name>', 'which of your players (default: "default"; with --auto: "auto")')
  .option('--new', 'be somebody new; the old player is kept beside')
  .option('--auto', 'play by itself, at full speed')
  .option('--seconds <n>', 'how long, with --auto', seconds, 10)
  .option('--seed <text>', 'what the choices of --auto are drawn from (default: the player)')
  .option('--json', 'with --auto: print one JSON object at the end, and no progress')
  .action(async (options) => {
    const { playCommand } = await import('./play/play-command.ts')
    process.exitCode = await playCommand(options)
  })

program
  .command('status')
  .description('nodes, partitions by owner, connected players')
  .option('--json', 'one JSON object')
  .action(async (options: { json?: boolean }) => {
    const { statusCommand } = await import('./cluster/status-command.ts')
    process.exitCode = await statusCommand(options)
  })

program
  .command('player')
  .description('look into one life')
  .command('replay')
  .description('rebuild a life from its record and compare it with the live one')
  .argument('<id>', 'the player')
  .option('--at <game time>', "game minutes, or a date (and time) of the life's calendar; without it: now")
  .option('--json', 'one JSON object')
  .action(async (id: string, options: { at?: string; json?: boolean }) => {
    const { replayCommand } = await import('./player/replay-command.ts')
    process.exitCode = await replayCommand(id, options)
  })

const lab = program.command('lab').description('live lives without a cluster, and look at them')

lab
  .command('life')
  .description('live one life and tell it')
  .requiredOption('--seed <text>', 'everything random in it follows from the seed')
  .addOption(new Option('--sex <sex>', 'instead of what is drawn').choices(['female', 'male']))
  .addOption(rulesetOption())
  .option('--until <age>', 'stop at this age, in years', wholeNumber(1, 120))
  .option('--json', 'one JSON object')
  .action(async (options: LifeOptions) => {
    const { lifeCommand } = await import('./lab/life-command.ts')
    process.exitCode = lifeCommand(options)
  })

lab
  .command('lives')
  .description('live many lives in threads and compare them with what a population looks like')
  .argument('<count>', 'how many', wholeNumber(1, 1_000_000))
  .option('--workers <n>', 'threads (default: one a core)', wholeNumber(1, 256))
  .addOption(rulesetOption())
  .option('--json', 'one JSON object')
  .option('--out <file>', 'write the report there')
  .action(async (count: number, options: LivesOptions) => {
    const { livesCommand } = await import('./lab/lives-command.ts')
    process.exitCode = await livesCommand(count, options)
  })

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof ExpectedFailure)) throw error
  console.error(error.message)
  process.exitCode = 1
}
// Said outright: Node 26 can wait for ever, spinning, for a socket's last request when it is left to end by itself.
process.exit()

function rulesetOption(): Option {
  return new Option('--ruleset <ruleset>', 'which figures of mortality').choices(labRulesets).default('calibrated')
}

function seconds(text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0 || value > 86_400) {
    throw new InvalidArgumentError('It must be a number of seconds, at most 86400.')
  }
  return value
}
