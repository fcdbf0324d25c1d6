import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { projectRoot } from '../project-root.ts'
import { failuresOf } from './failures.ts'
import { runProgram } from './run-script.ts'
import { type Tally, tallyOfReport, tallyOfStep, type VitestReport } from './tally.ts'

/** The result of a task of turbo.json. */
export interface TaskResult {
  /** The name of the script, such as `test:unit`, which several packages may have. */
  readonly task: string
  readonly tally: Tally
  /** True if the task was not run, because its inputs have not changed since it last passed. */
  readonly unchanged: boolean
  /** One text for each failed test; see `failuresOf`. */
  readonly failures: readonly string[]
}

/** The fields of turbo's run summary that are used here. Times are in ms since the Unix epoch. */
export interface RunSummary {
  readonly tasks: readonly {
    readonly task: string
    /** Relative to the project's root. Empty for tasks of the root. */
    readonly directory: string
    readonly outputs: readonly string[] | null
    readonly cache: { readonly status: 'HIT' | 'MISS' }
    readonly execution?: { readonly startTime: number; readonly exitCode: number | null } | null
  }[]
}

interface KeptReport extends VitestReport {
  readonly startTime: number
}

const turbo = 'node_modules/turbo/bin/turbo'
const summaries = join(projectRoot, '.turbo/runs')

/**
 * Runs the tasks whose inputs have changed, even after one that failed. If there is no summary, because turbo could not start or was
 * interrupted, the run counts as one failure.
 * @param output a file that gets what the tasks say, instead of the terminal.
 */
export async function runTasks(
  tasks: readonly string[],
  env: NodeJS.ProcessEnv,
  output?: string,
): Promise<TaskResult[]> {
  const before = new Set(summaryFiles())
  const args = ['run', ...tasks, '--continue=always', '--output-logs=new-only', '--summarize']
  const own = {
    ...env,
    // Scripts run under the Node of this process. Its version is part of the cache key.
    PATH: [dirname(process.execPath), env.PATH].join(delimiter),
    LIFEGRID_NODE_VERSION: process.version,
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_PRINT_VERSION_DISABLED: '1',
  }
  const code = await runProgram(process.execPath, [turbo, ...args], own, output)
  const file = summaryFiles().find((name) => !before.has(name))
  if (file === undefined) return [{ task: 'turbo', tally: { passed: 0, failed: 1 }, unchanged: false, failures: [] }]
  const path = join(summaries, file)
  const results = resultsOf(JSON.parse(readFileSync(path, 'utf8')) as RunSummary, readReport)
  rmSync(path)
  const failed = results.some(({ tally }) => tally.failed > 0)
  if (code === 0 || failed) return results
  return [...results, { task: 'turbo', tally: tallyOfStep(code), unchanged: false, failures: [] }]
}

/** Counts the tests of each task that has a report; other tasks count as one. Tasks without a script are left out. */
export function resultsOf({ tasks }: RunSummary, read: (path: string) => KeptReport | undefined): TaskResult[] {
  return tasks.flatMap(({ task, directory, outputs, cache, execution }) => {
    if (execution === undefined || execution === null) return []
    const unchanged = cache.status === 'HIT'
    const code = execution.exitCode ?? 1
    const output = outputs?.[0]
    if (output === undefined) return [{ task, tally: tallyOfStep(code), unchanged, failures: [] }]
    const report = read(join(directory, output))
    // If a run stopped before it wrote its report, the file is the report of an earlier run.
    const current = unchanged || (report?.startTime ?? 0) >= execution.startTime
    const used = current ? report : undefined
    return [{ task, tally: tallyOfReport(used, code), unchanged, failures: failuresOf(used) }]
  })
}

function readReport(path: string): KeptReport | undefined {
  const file = join(projectRoot, path)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptReport) : undefined
}

function summaryFiles(): string[] {
  return existsSync(summaries) ? readdirSync(summaries) : []
}
