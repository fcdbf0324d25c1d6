import { rulesets } from '@lifegrid/contract/commands/system/sys-birth'
import { Command, InvalidArgumentError, Option } from 'commander'
import { registerAccountCommands } from './account/register.ts'
import { registerBackupCommands } from './backup/register.ts'
import type { DisconnectOptions } from './cluster/disconnect-command.ts'
import type { DrainOptions } from './cluster/drain-command.ts'
import { registerMemberCommands } from './cluster/register.ts'
import { registerDeployCommands } from './deploy/register.ts'
import { registerEventCommands } from './events/register.ts'
import { ExpectedFailure } from './expected-failure.ts'
import type { CourseOptions } from './lab/course-command.ts'
import type { LifeOptions } from './lab/life-command.ts'
import type { LivesOptions } from './lab/lives-command.ts'
import { wholeNumber } from './lab/options.ts'
import { registerLoungeCommands } from './lounge/register.ts'
import { type Kind, type KindName, kinds } from './new/kinds.ts'
import { registerPlayerCommands } from './player/register.ts'
import { registerPurchaseCommands } from './purchases/register.ts'
import { registerQueueCommands } from './queues/register.ts'
import type { TalkOptions } from './talk/talk-command.ts'
import { registerVerifyCommand } from './verify/register.ts'

/** The command line of the project. The code of a command is loaded when the command runs, so that `gen` does not need generated files. */
const program = new Command('lifegrid')
  .description('Lifegrid: operate the cluster, play on it, extend it.')
  .showHelpAfterError()

program
  .command('gen')
  .description('write every generated file')
  .option('--check', 'write nothing; list the files that differ and exit with 1')
  .action(async (options: { check?: boolean }) => {
    const { genCommand } = await import('./gen/gen-command.ts')
    process.exitCode = await genCommand(options.check === true)
  })

const create = program.command('new').description('create the files of a new part from templates')
for (const [kind, { description, options = [] }] of Object.entries<Kind>(kinds)) {
  const command = create.command(kind).description(description).argument('<name>', 'in kebab-case')
  for (const option of options) command.option(option.flags, option.description, option.fallback)
  command.action(async (name: string, given: Record<string, string>) => {
    const { newCommand } = await import('./new/new-command.ts')
    process.exitCode = await newCommand(kind as KindName, name, given)
  })
}

program
  .command('play')
  .description('live a life in the terminal')
  .option('--url <url>', 'ws://host:port of a cluster (default: the one that `npm start` runs)')
  .option('--profile <name>', 'which of your players to use (default: "default"; with --auto: "auto")')
  .option('--new', 'create a new player; the old one is kept')
  .option('--auto', 'play without a person, at full speed')
  .option('--seconds <n>', 'duration with --auto', seconds, 10)
  .option('--seed <text>', 'seed of the random choices of --auto (default: the player id)')
  .option('--json', 'with --auto: print one JSON object at the end, and no progress')
  .action(async (options) => {
    const { playCommand } = await import('./play/play-command.ts')
    process.exitCode = await playCommand(options)
  })

program
  .command('status')
  .description('show nodes, partitions by owner, and connected players')
  .option('--json', 'print one JSON object')
  .action(async (options: { json?: boolean }) => {
    const { statusCommand } = await import('./cluster/status-command.ts')
    process.exitCode = await statusCommand(options)
  })

program
  .command('doctor')
  .description(
    'check versions, settings, clocks and nodes, and say how to mend what is wrong; exit with 1 when something is',
  )
  .option('--json', 'print one JSON object')
  .action(async (options: { json?: boolean }) => {
    const { doctorCommand } = await import('./doctor/doctor-command.ts')
    process.exitCode = await doctorCommand(options)
  })

program
  .command('drain')
  .description('empty a node: a sim hands its partitions over; an edge and a worker then end. Needs the admin token')
  .argument('<node>', 'its name (NODE_NAME) or its session, as `status` shows it')
  .option('--deadline-ms <n>', 'a sim undoes a drain that takes longer', wholeNumber(0, 86_400_000))
  .option('--force', 'drain the last sim too')
  .option('--json', 'print one JSON object')
  .action(async (node: string, options: DrainOptions) => {
    const { drainCommand } = await import('./cluster/drain-command.ts')
    process.exitCode = await drainCommand(node, options)
  })

program
  .command('undrain')
  .description('undo the drain of a sim or an edge. Needs the admin token')
  .argument('<node>', 'its name or its session')
  .option('--json', 'print one JSON object')
  .action(async (node: string, options: { json?: boolean }) => {
    const { undrainCommand } = await import('./cluster/drain-command.ts')
    process.exitCode = await undrainCommand(node, options)
  })

program
  .command('disconnect')
  .description('close the sockets of a player, of a session, or of old tokens, on all edges')
  .option('--player <id>', 'the player whose sockets are closed')
  .option('--session <id>', 'the session whose sockets are closed; GET /api/sessions lists those of an account')
  .option(
    '--issued-before <time>',
    'only sockets whose token was issued before this time, such as 2030-01-31T12:00:00Z',
  )
  .option('--json', 'print one JSON object')
  .action(async (options: DisconnectOptions) => {
    const { disconnectCommand } = await import('./cluster/disconnect-command.ts')
    process.exitCode = await disconnectCommand(options)
  })

program
  .command('record')
  .description('maintain the database')
  .command('restored')
  .description('after restoring a backup, before the nodes start: make clients drop what they had from the lost part')
  .action(async () => {
    const { restoredCommand } = await import('./record/restored-command.ts')
    process.exitCode = await restoredCommand()
  })

program
  .command('migrate')
  .description('bring the database to this version, before nodes of this version start')
  .option('--grants', 'give each role its rights too (infra/mysql/grants.sql); MYSQL_URL must be an administrator’s')
  .option('--json', 'print one JSON object')
  .action(async (options: { grants?: boolean; json?: boolean }) => {
    const { migrateCommand } = await import('./record/migrate-command.ts')
    process.exitCode = await migrateCommand(options)
  })

program
  .command('ledger')
  .description('prove that money and diamonds are neither made nor lost')
  .command('audit')
  .description('compare every balance with the lines of the ledger; exit with 1 when something is wrong')
  .option('--json', 'print one JSON object')
  .action(async (options: { json?: boolean }) => {
    const { auditCommand } = await import('./ledger/audit-command.ts')
    process.exitCode = await auditCommand(options)
  })

registerAccountCommands(program)
registerBackupCommands(program)
registerDeployCommands(program)
registerEventCommands(program)
registerLoungeCommands(program)
registerMemberCommands(program)
registerPlayerCommands(program)
registerPurchaseCommands(program)
registerQueueCommands(program)
registerVerifyCommand(program)
program
  .command('talk')
  .description(
    'talk to a person of a simulated life, without a cluster. The language model is configured as for workers',
  )
  .option('--seed <text>', 'determines everything random in the life', 'talk')
  .option('--age <years>', 'age of the player', wholeNumber(6, 110), 30)
  .option('--with <person>', 'first name or relation of the person (default: who is closest)')
  .addOption(
    new Option('--provider <name>', 'who words the replies (default: openai if there is a key)').choices([
      'template',
      'openai',
    ]),
  )
  .action(async (options: TalkOptions) => {
    const { talkCommand } = await import('./talk/talk-command.ts')
    process.exitCode = await talkCommand(options)
  })

const lab = program.command('lab').description('simulate lives without a cluster')

lab
  .command('life')
  .description('simulate one life and print its story')
  .requiredOption('--seed <text>', 'determines everything random in the life')
  .addOption(new Option('--sex <sex>', 'sex of the character (default: random)').choices(['female', 'male']))
  .addOption(rulesetOption())
  .option('--until <age>', 'stop at this age, in years', wholeNumber(1, 120))
  .option('--json', 'print one JSON object')
  .action(async (options: LifeOptions) => {
    const { lifeCommand } = await import('./lab/life-command.ts')
    process.exitCode = lifeCommand(options)
  })

lab
  .command('lives')
  .description('simulate many lives in threads and compare them with real population statistics')
  .argument('<count>', 'number of lives', wholeNumber(1, 1_000_000))
  .option('--workers <n>', 'number of threads (default: one for each core)', wholeNumber(1, 256))
  .addOption(rulesetOption())
  .option('--json', 'print one JSON object')
  .option('--out <file>', 'write the report to this file')
  .action(async (count: number, options: LivesOptions) => {
    const { livesCommand } = await import('./lab/lives-command.ts')
    process.exitCode = await livesCommand(count, options)
  })

lab
  .command('course')
  .description('simulate lives and print how they are at each age: what the web client compares players with')
  .argument('<count>', 'number of lives', wholeNumber(1, 100_000))
  .option('--out <file>', 'write it to this file')
  .action(async (count: number, options: CourseOptions) => {
    const { courseCommand } = await import('./lab/course-command.ts')
    courseCommand(count, options)
  })

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof ExpectedFailure)) throw error
  console.error(error.message)
  process.exitCode = 1
}
// Explicit, because Node 26 can spin endlessly waiting for the last request of a socket when it is left to exit by itself.
process.exit()

function rulesetOption(): Option {
  return new Option('--ruleset <ruleset>', 'mortality rates to use').choices(rulesets).default('calibrated')
}

function seconds(text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value <= 0 || value > 86_400) {
    throw new InvalidArgumentError('It must be a number of seconds, at most 86400.')
  }
  return value
}
