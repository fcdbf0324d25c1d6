import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '@lifegrid/base/system-clock'
import { gatherFacts } from '../provision/facts.ts'
import { provision } from '../provision/provision.ts'
import { addTallies, type Tally } from './tally.ts'
import { startTestRun, type TestRun } from './test-run.ts'
import { runTasks } from './turbo.ts'
import { runVitest } from './vitest-run.ts'

/** The tasks of turbo.json, and their names in the summary. Turbo runs only tasks whose inputs have changed. */
const tasks: Readonly<Record<string, string>> = {
  'gen:check': 'generated files',
  lint: 'lint',
  typecheck: 'types',
  unused: 'unused code',
  'test:contracts': 'unit tests',
  'test:golden': 'unit tests',
  'test:chaos': 'unit tests',
  'test:unit': 'unit tests',
}

/**
 * The Vitest projects whose tests start processes, and how many of their files run at a time. They wait for a part of the time. Their results are
 * never cached. No test asserts a time, and the figures that tests print are rough: benchmarks measure.
 */
export const projects = { integration: 3, e2e: 2 } as const

interface Result {
  readonly step: string
  readonly tally: Tally
  /** Whether it is the cached result of an earlier run with the same inputs. */
  readonly unchanged?: boolean
  /** The texts of the tests that failed, and of those that passed only the second time; see `VitestResult`. */
  readonly failures?: readonly string[]
  readonly flaky?: readonly string[]
}

/**
 * `npm test`: runs every step, even after one that failed. The last line is `N passed, N failed`. What a step leaves
 * behind is removed, and counts as a failure.
 * @returns the exit code.
 */
export async function testCommand(): Promise<number> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  let interrupted = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      interrupted = true
    })
  say('· looking for redis-server, MySQL and haproxy')
  await provideServices(say)
  const run = await startTestRun('lifegrid-npm-test-')
  const results: Result[] = []
  let population: Population | undefined
  try {
    results.push(...(await timed(say, 'checks and unit tests', () => checksAndUnitTests(run.env))))
    if (!interrupted) population = startPopulation(run)
    for (const project of ['integration', 'e2e'] as const) {
      if (interrupted) break
      results.push(await timed(say, `${project} tests`, () => projectTests(project, run)))
    }
    if (!interrupted && population !== undefined)
      results.push(...(await timed(say, 'the rest of the population', population.end)))
    results.push({ step: 'nothing left behind', tally: await run.leftBehind(say) })
  } finally {
    // Kills the population too when the run was interrupted.
    await run.end()
  }
  say('')
  for (const { step, failures = [], flaky = [] } of results) {
    for (const failure of failures) say(`✗ ${step}: ${failure}`)
    for (const failure of flaky) say(`! ${step}: failed once and passed when it was run again: ${failure}`)
  }
  for (const line of summaryLines(results)) say(line)
  const total = addTallies(results.map(({ tally }) => tally))
  if (interrupted) say('interrupted')
  say(`${total.passed} passed, ${total.failed} failed`)
  if (interrupted) return 130
  return total.failed > 0 ? 1 : 0
}

async function timed<T>(say: (line: string) => void, name: string, step: () => Promise<T>): Promise<T> {
  say(`\n=== ${name}`)
  const started = systemClock.monotonic()
  const result = await step()
  say(`=== ${name}: ${Math.round((systemClock.monotonic() - started) / 1000)} s`)
  return result
}

async function checksAndUnitTests(env: NodeJS.ProcessEnv): Promise<Result[]> {
  const results = await runTasks(Object.keys(tasks), env)
  return results.map(({ task, ...result }) => ({ step: tasks[task] ?? task, ...result }))
}

interface Population {
  /** Waits until it has been measured, and prints what the tests have said. */
  end(): Promise<Result[]>
}

/**
 * Measures a population beside the tests of the other projects, which wait for servers and timers for a part of the time: its script has the
 * lowest priority. What it says is printed at its end, not between theirs.
 */
function startPopulation({ folder, env }: TestRun): Population {
  const output = join(folder, 'population.log')
  const running = runTasks(['test:population'], env, output)
  // It is awaited in `end`. Until then a failure is not unhandled.
  running.catch(() => {})
  return {
    async end() {
      const results = await running
      process.stdout.write(readFileSync(output, 'utf8'))
      return results.map(({ task: _, ...result }) => ({ step: 'population', ...result }))
    },
  }
}

async function projectTests(project: keyof typeof projects, { folder, env }: TestRun): Promise<Result> {
  const result = await runVitest(
    ['--project', project],
    { workers: projects[project], output: join(folder, `${project}.json`) },
    env,
  )
  return { step: `${project} tests`, ...result }
}

/** One line per step. Results of the same step are added up. */
function summaryLines(results: readonly Result[]): string[] {
  return [...Map.groupBy(results, ({ step }) => step)].map(([step, parts]) => {
    const { passed, failed } = addTallies(parts.map(({ tally }) => tally))
    const unchanged = parts.filter((part) => part.unchanged).length
    const kept =
      unchanged === 0 ? '' : unchanged === parts.length ? ', unchanged' : `, ${unchanged} of ${parts.length} unchanged`
    const flaky = parts.reduce((count, part) => count + (part.flaky?.length ?? 0), 0)
    const again = flaky === 0 ? '' : `, ${flaky} passed only the second time`
    return `${failed > 0 ? '✗' : '✓'} ${step}: ${passed} passed, ${failed} failed${kept}${again}`
  })
}

/** Installs missing services if possible. If Docker is available, the tests start containers themselves. */
export async function provideServices(say: (line: string) => void): Promise<void> {
  const facts = await gatherFacts(() => {})
  if (facts.docker !== undefined) {
    say('· not all of them are installed; Docker answers, and the tests use it')
    return
  }
  await provision('test', (line) => say(`· ${line}`))
}
