import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomId } from '@lifegrid/base/random'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { killMarked, markerName } from '../process/marked.ts'
import { mysqldVersion } from '../provision/mysqld.ts'
import { provideRealMysql } from '../provision/real-mysql/real-mysql.ts'
import { runProgram } from './run-script.ts'
import { addTallies, type Tally, tallyOfStep } from './tally.ts'
import { leftBehind, projects } from './test.ts'
import { runVitest } from './vitest-run.ts'

interface Step {
  readonly name: string
  /** Arguments of vitest, or of Node for a script that counts as one test. */
  readonly args: readonly string[]
  readonly vitest: boolean
}

const steps: readonly Step[] = [
  {
    name: 'storage, its migrations and services on MySQL',
    // The SQL of the workers is in packages/storage, except what an erasure and an export read.
    args: ['--project', 'integration', 'packages/storage', 'infra/local/test/services', 'apps/worker/test/rights'],
    vitest: true,
  },
  // A killed edge is the same for every database.
  { name: 'kill tests on MySQL', args: ['--project', 'e2e', 'sim-killed', 'mysql-killed'], vitest: true },
  { name: 'chaos on MySQL', args: ['test/chaos/main.ts', '--minutes', '1', '--seed', 'mysql'], vitest: false },
]

/** EX_UNAVAILABLE: no MySQL could be provided, so nothing was run. */
const unavailable = 69

/**
 * `npm run test:mysql`: the tests that depend on the database, on a real MySQL instead of MariaDB. The last line is `N passed, N failed`.
 * @param options.storage only the tests of storage.
 * @param options.fetch only provides the server, and runs nothing.
 * @returns the exit code: 0, 1 when a test failed, or 69 when no MySQL can be provided.
 */
export async function testMysqlCommand({
  storage = false,
  fetch = false,
}: {
  readonly storage?: boolean
  readonly fetch?: boolean
}): Promise<number> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const mysqld = await provideRealMysql((line) => say(`· ${line}`))
  if (mysqld === undefined) {
    say('No MySQL could be provided: nothing was tested on MySQL.')
    return unavailable
  }
  say(`· ${await mysqldVersion(mysqld)}`)
  if (fetch) return 0
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'lifegrid-test-mysql-'))
  const mark = randomId(systemRandom)
  const env = { ...process.env, LIFEGRID_MYSQLD: mysqld, TMPDIR: folder, [markerName]: mark }
  const tallies: Tally[] = []
  try {
    for (const step of storage ? steps.slice(0, 1) : steps) {
      say(`\n=== ${step.name}`)
      const started = systemClock.monotonic()
      const tally = await runStep(step, folder, env)
      tallies.push(tally)
      const seconds = Math.round((systemClock.monotonic() - started) / 1000)
      say(`=== ${step.name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`)
    }
    tallies.push(await leftBehind(folder, mark, say))
  } finally {
    killMarked(mark)
    await rm(folder, { recursive: true, force: true })
  }
  const { passed, failed } = addTallies(tallies)
  say(`\n${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

async function runStep({ name, args, vitest }: Step, folder: string, env: NodeJS.ProcessEnv): Promise<Tally> {
  if (!vitest) return tallyOfStep(await runProgram(process.execPath, args, env))
  const output = join(folder, `${name.replaceAll(/\W+/g, '-')}.json`)
  const { tally, failures, flaky } = await runVitest(args, { workers: projects.e2e, output }, env)
  for (const failure of failures) process.stdout.write(`✗ ${failure}\n`)
  for (const failure of flaky) process.stdout.write(`! failed once and passed when it was run again: ${failure}\n`)
  return tally
}
