import { Command, InvalidArgumentError, Option } from 'commander'
import { authModes, consentOption } from './auth-mode.ts'
import { parseClientAddress } from './client-address.ts'
import { configurationHelp, type EnvFile, loadEnvFile } from './env-file.ts'
import { limits } from './limits.ts'
import { type ArchivedServerName, archivedServerNames } from './provision/real-mysql/archives.ts'

/** The scripts of package.json (`npm start`, `npm test`, …). The code of a command is loaded when the command runs. */
const program = new Command('lifegrid-local').description('Lifegrid on this machine.').showHelpAfterError()

const scripts = {
  chaos: 'test/chaos/main.ts',
  drill: 'test/drills/main.ts',
  mutants: 'test/mutants/main.ts',
  gen: 'apps/ctl/src/main.ts',
} as const

/** Before the options are read, because some of them have variables. The tests do not depend on a file that only one machine has. */
const envFile = process.argv[2] === 'start' ? orExit(loadEnvFile) : undefined

program
  .command('start')
  .description('start a whole cluster and run it until Ctrl-C')
  .option('--port <port>', 'port for clients', port, 8001)
  .option('--lounge-port <port>', "port for the lounge's clients", port, 8765)
  .option(
    '--host <address>',
    'IP address on which clients are served (0.0.0.0 or :: = the whole network)',
    address,
    '127.0.0.1',
  )
  .addOption(
    new Option(
      '--auth <mode>',
      'whether players need a token; open: any player id is accepted (default: open on a loopback address, else token)',
    )
      .choices(authModes)
      .env('AUTH_MODE'),
  )
  .option(consentOption, 'consent to --auth open on an address that other machines can reach')
  .option('--edges <count>', 'number of edge processes', count(1), 2)
  .option('--sims <count>', 'number of sim processes', count(1), 2)
  .option('--workers <count>', 'number of worker processes', count(0), 1)
  .option('--fresh', 'delete all data first', false)
  .option(
    '--observe',
    'run Prometheus too, and Grafana where it is installed; show the main figures on the admin port of the workers',
    false,
  )
  .addOption(new Option('--json', 'print one line of JSON when ready; all other output goes to stderr').default(false))
  .addHelpText('after', () => (envFile === undefined ? '' : `${configurationHelp(envFile)}\n`))
  .action(async (options) => {
    const { startCommand } = await import('./commands/start.ts')
    process.exit(await startCommand({ ...options, envFile }))
  })

program
  .command('test')
  .description('run the checks and the unit, integration and end-to-end tests')
  .action(async () => {
    const { testCommand } = await import('./commands/test.ts')
    process.exit(await testCommand())
  })

program
  .command('test:mysql')
  .description('run the tests that depend on the database on a real MySQL')
  .addOption(
    new Option('--server <name>', 'on this server, which is fetched from an archive').choices(archivedServerNames),
  )
  .option('--storage', 'only those of storage, without the kill tests and chaos')
  .option('--fetch', 'only fetch the server if there is none')
  .action(async (options: { server?: ArchivedServerName; storage?: boolean; fetch?: boolean }) => {
    const { testMysqlCommand } = await import('./commands/test-mysql.ts')
    process.exit(await testMysqlCommand(options))
  })

program
  .command('test:browser')
  .description('run the tests of the web client and of the lounge in a real browser')
  .argument('[args...]', 'for vitest: parts of the paths of files, or -t and a part of the name of a test')
  .allowUnknownOption()
  .action(async (args: string[]) => {
    const { testBrowserCommand } = await import('./commands/test-browser.ts')
    process.exit(await testBrowserCommand(args))
  })

program
  .command('bench')
  .description('run a benchmark; the last line is JSON')
  .argument('[name]')
  .argument('[args...]')
  .allowUnknownOption()
  .action(async (name: string | undefined, args: string[]) => {
    const { benchCommand } = await import('./commands/bench.ts')
    process.exit(await benchCommand(name, args))
  })

passOn('chaos', 'inject faults under load for --minutes, and check that nothing is lost', [])
passOn('drill', 'rehearse an upgrade, a restore, or an upgrade from an earlier release, under load', [])
passOn('mutants', 'put faults into the code one by one, and check that the unit tests catch them', [])
passOn('gen', 'write every generated file', ['gen'])

function passOn(name: keyof typeof scripts, description: string, first: readonly string[]): void {
  program
    .command(name)
    .description(description)
    .argument('[args...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (args: string[]) => {
      const { runScript } = await import('./commands/run-script.ts')
      process.exit(await runScript(scripts[name], [...first, ...args]))
    })
}

function orExit(load: () => EnvFile): EnvFile {
  try {
    return load()
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
}

function address(text: string): string {
  const parsed = parseClientAddress(text)
  if (parsed !== undefined) return parsed
  throw new InvalidArgumentError('It must be an IP address, such as 127.0.0.1, 0.0.0.0, ::1 or ::.')
}

function port(text: string): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value
  throw new InvalidArgumentError('A port is a number from 1 to 65535, or 0 for any free port.')
}

function count(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (Number.isInteger(value) && value >= least && value <= limits.nodesMax) return value
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${limits.nodesMax}.`)
  }
}

// `npm start | head` closes the pipe that we print to. The cluster must survive that.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

try {
  await program.parseAsync()
} catch (error) {
  // Most errors here come from the state of the machine, not from a bug, so the message is enough. LIFEGRID_DEBUG adds the stack.
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  if (process.env.LIFEGRID_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  process.exit(1)
}
