import { join } from 'node:path'
import { systemClock } from '@lifegrid/base/system-clock'
import { mysqldVersion } from '../provision/mysqld.ts'
import type { ArchivedServerName } from '../provision/real-mysql/archives.ts'
import { provideArchivedServer, provideRealMysql } from '../provision/real-mysql/real-mysql.ts'
import { runProgram } from './run-script.ts'
import { addTallies, type Tally, tallyOfStep } from './tally.ts'
import { projects } from './test.ts'
import { startTestRun, type TestRun } from './test-run.ts'
import { runVitest } from './vitest-run.ts'

interface Step {
  readonly name: string
  /** Arguments of vitest, or of Node for a script that counts as one test. */
  readonly args: readonly string[]
  readonly vitest?: keyof typeof projects
}

/** The faults of chaos that can tear what is committed. The others are the same for every database. */
const faultsOfRecord = [
  'mysql killed',
  'commit reply lost',
  'one-way cut',
  'sim killed',
  'sim paused',
  'redis rolled back',
]

const steps: readonly Step[] = [
  {
    name: 'storage, its migrations and services',
    // The SQL of the workers is in packages/storage, except what an erasure and an export read.
    args: ['--project', 'integration', 'packages/storage', 'infra/local/test/services', 'apps/worker/test/rights'],
    vitest: 'integration',
  },
  // A killed edge is the same for every database.
  { name: 'kill tests', args: ['--project', 'e2e', 'sim-killed', 'mysql-killed'], vitest: 'e2e' },
  {
    name: `chaos: ${faultsOfRecord.join(', ')}`,
    args: [
      'test/chaos/main.ts',
      ...['--minutes', '1', '--seed', 'mysql'],
      ...faultsOfRecord.flatMap((fault) => ['--only', fault]),
    ],
  },
]

/** EX_UNAVAILABLE: no server could be provided, so nothing was run. */
const unavailable = 69

/**
 * `npm run test:mysql`: the tests that depend on the database, on a real MySQL instead of MariaDB. The last line is `N passed, N failed`.
 * @param options.server on this server, which is fetched.
 * @param options.storage only the tests of storage.
 * @param options.fetch only provides the server, and runs nothing.
 * @returns the exit code: 0, 1 when a test failed, or 69 when the server cannot be provided.
 */
export async function testMysqlCommand({
  server,
  storage = false,
  fetch = false,
}: {
  readonly server?: ArchivedServerName
  readonly storage?: boolean
  readonly fetch?: boolean
}): Promise<number> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const report = (line: string): void => say(`· ${line}`)
  const mysqld = await (server === undefined ? provideRealMysql(report) : provideArchivedServer(server, report))
  if (mysqld === undefined) {
    say(`No ${server ?? 'MySQL'} could be provided: nothing was tested on it.`)
    return unavailable
  }
  report(await mysqldVersion(mysqld))
  if (fetch) return 0
  const run = await startTestRun('lifegrid-test-mysql-', { LIFEGRID_MYSQLD: mysqld })
  const tallies: Tally[] = []
  try {
    for (const step of storage ? steps.slice(0, 1) : steps) {
      say(`\n=== ${step.name}`)
      const started = systemClock.monotonic()
      const tally = await runStep(step, run)
      tallies.push(tally)
      const seconds = Math.round((systemClock.monotonic() - started) / 1000)
      say(`=== ${step.name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`)
    }
    tallies.push(await run.leftBehind(say))
  } finally {
    await run.end()
  }
  const { passed, failed } = addTallies(tallies)
  say(`\n${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

async function runStep({ name, args, vitest }: Step, { folder, env }: TestRun): Promise<Tally> {
  if (vitest === undefined) return tallyOfStep(await runProgram(process.execPath, args, env))
  const output = join(folder, `${name.replaceAll(/\W+/g, '-')}.json`)
  const { tally, failures, flaky } = await runVitest(args, { workers: projects[vitest], output }, env)
  for (const failure of failures) process.stdout.write(`✗ ${failure}\n`)
  for (const failure of flaky) process.stdout.write(`! failed once and passed when it was run again: ${failure}\n`)
  return tally
}
