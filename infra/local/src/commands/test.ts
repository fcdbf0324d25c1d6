import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomId } from '@lifegrid/base/random'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { killMarked, marked, markerName } from '../process/marked.ts'
import { gatherFacts } from '../provision/facts.ts'
import { provision } from '../provision/provision.ts'
import { runProgram } from './run-script.ts'
import { addTallies, readTally, type Tally, tallyOfStep } from './tally.ts'

export interface Step {
  readonly name: string
  readonly args: readonly string[]
  /** A vitest project, which counts its own tests; any other step counts as one. */
  readonly vitest: boolean
}

const allSteps: readonly Step[] = [
  { name: 'generated files', args: ['apps/ctl/src/main.ts', 'gen', '--check'], vitest: false },
  { name: 'lint', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '.'], vitest: false },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], vitest: false },
  ...['unit', 'integration', 'e2e'].map((project) => ({
    name: `${project} tests`,
    args: ['node_modules/vitest/vitest.mjs', 'run', '--project', project],
    vitest: true,
  })),
]

/**
 * `npm test`: every step, also after one that failed; the last line is `N passed, N failed`. Returns the exit code.
 * Temporary files of the steps go to a folder that is removed, and whatever process a step leaves behind is found by a mark in its
 * environment, killed, and counted as a failure.
 */
export async function testCommand(steps: readonly Step[] = allSteps): Promise<number> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  let interrupted = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      interrupted = true
    })
  say('· looking for redis-server, MySQL and haproxy')
  await provideServices(say)
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'lifegrid-npm-test-'))
  const mark = randomId(systemRandom)
  const results: { step: string; tally: Tally }[] = []
  try {
    for (const step of steps) {
      if (interrupted) break
      say(`\n=== ${step.name}`)
      results.push({ step: step.name, tally: await runStep(step, folder, mark) })
    }
    results.push({ step: 'nothing left behind', tally: await leftBehind(folder, mark, say) })
  } finally {
    killMarked(mark)
    await rm(folder, { recursive: true, force: true })
  }
  say('')
  for (const { step, tally } of results)
    say(`${tally.failed > 0 ? '✗' : '✓'} ${step}: ${tally.passed} passed, ${tally.failed} failed`)
  const total = addTallies(results.map(({ tally }) => tally))
  if (interrupted) say('interrupted')
  say(`${total.passed} passed, ${total.failed} failed`)
  if (interrupted) return 130
  return total.failed > 0 ? 1 : 0
}

/** Installs what can be installed; containers are started by the tests themselves. */
async function provideServices(say: (line: string) => void): Promise<void> {
  const facts = await gatherFacts(() => {})
  if (facts.docker !== undefined) {
    say('· not all of them are installed; Docker answers, and the tests use it')
    return
  }
  await provision('test', (line) => say(`· ${line}`))
}

async function runStep(step: Step, folder: string, mark: string): Promise<Tally> {
  const output = join(folder, `${step.name.replaceAll(' ', '-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`]
  const started = systemClock.monotonic()
  const env = { ...process.env, TMPDIR: folder, [markerName]: mark }
  const code = await runProgram(process.execPath, [...step.args, ...(step.vitest ? reporters : [])], env)
  process.stdout.write(`=== ${step.name}: ${Math.round((systemClock.monotonic() - started) / 1000)} s\n`)
  return step.vitest ? readTally(output, code) : tallyOfStep(code)
}

/** Processes of the steps that still live, and folders of tests that were not removed. */
async function leftBehind(folder: string, mark: string, say: (line: string) => void): Promise<Tally> {
  const processes = await stillMarked(mark)
  const files = (await readdir(folder)).filter((name) => name.startsWith('lifegrid-test-'))
  for (const { pid, command } of processes) say(`left behind: process ${pid}: ${command}`)
  for (const name of files) say(`left behind: folder ${name}`)
  return tallyOfStep(processes.length + files.length)
}

/** A process that is just ending gets a moment. */
async function stillMarked(mark: string): Promise<ReturnType<typeof marked>> {
  for (let attempt = 0; attempt < 20; attempt++) {
    if (marked(mark).length === 0) return []
    await new Promise<void>((resolve) => void systemClock.after(100, resolve))
  }
  return marked(mark)
}
