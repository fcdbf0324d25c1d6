import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { projectRoot } from '../project-root.ts'
import { failedFiles, failuresOf } from './failures.ts'
import { runProgram } from './run-script.ts'
import { type Tally, tallyOfReport, type VitestReport } from './tally.ts'

/** The result of a run of Vitest, and of the second run of the files that failed in it. */
export interface VitestResult {
  readonly tally: Tally
  /** One text for each test that failed for good: its file, its name and the message, on a few lines. */
  readonly failures: readonly string[]
  /** The same for tests that failed once and passed when their file was run again. The tally counts them as passed. */
  readonly flaky: readonly string[]
}

/** More failed files than this are a fault of the code, not of a test that depends on chance. They are not run again. */
const rerunFilesMax = 3

/**
 * Runs the test files that `args` selects, and runs the files that failed once more, one at a time. A test that passes only the second time is
 * flaky: the caller prints it, because it is a fault of the test or of the program that happens by chance.
 * @param options.workers how many files run at a time.
 * @param options.output where Vitest writes its JSON report; the second run adds `.again` to it.
 */
export async function runVitest(
  args: readonly string[],
  { workers, output }: { readonly workers: number; readonly output: string },
  env: NodeJS.ProcessEnv,
): Promise<VitestResult> {
  const first = await runOnce([...args, `--maxWorkers=${workers}`], output, env)
  const files = failedFiles(first.report)
  if (first.code === 0 || files.length === 0 || files.length > rerunFilesMax)
    return { tally: tallyOfReport(first.report, first.code), failures: failuresOf(first.report), flaky: [] }
  process.stdout.write(`\n=== again, because they failed: ${files.join(' ')}\n`)
  const again = await runOnce([...projectOf(args), ...files, '--maxWorkers=1'], `${output}.again`, env)
  return combined(first.report, again.report, again.code)
}

interface Run {
  readonly report: VitestReport | undefined
  readonly code: number
}

async function runOnce(args: readonly string[], output: string, env: NodeJS.ProcessEnv): Promise<Run> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`]
  const code = await runProgram(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters], env)
  const report = existsSync(output) ? (JSON.parse(readFileSync(output, 'utf8')) as VitestReport) : undefined
  return { report, code }
}

/** The part of the arguments that selects the project, without the paths. */
function projectOf(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--project')
  return at === -1 ? [] : args.slice(at, at + 2)
}

/** The tests of the first run, with those of the files that were run again replaced by their second results. */
export function combined(
  first: VitestReport | undefined,
  again: VitestReport | undefined,
  againCode: number,
): VitestResult {
  const files = failedFiles(first)
  const kept = (first?.testResults ?? []).filter(({ name }) => !files.includes(relative(projectRoot, name)))
  const passed = kept.flatMap((file) => file.assertionResults).filter(({ status }) => status === 'passed').length
  const second = tallyOfReport(again, againCode)
  const failures = failuresOf(again)
  const flaky = second.failed > 0 && failures.length === 0 ? [] : failuresOf(first).filter(passedAgain(failures))
  return { tally: { passed: passed + second.passed, failed: second.failed }, failures, flaky }
}

/** Whether the test of a failure's text is not among the failures of the second run. */
function passedAgain(failures: readonly string[]): (failure: string) => boolean {
  const title = (failure: string): string => failure.split('\n', 1)[0] as string
  const failed = new Set(failures.map(title))
  return (failure) => !failed.has(title(failure))
}
