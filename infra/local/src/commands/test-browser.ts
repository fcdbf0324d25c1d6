import { provideChromium } from '../provision/chromium.ts'
import { runProgram } from './run-script.ts'
import { provideServices } from './test.ts'

/**
 * `npm run test:browser`: the tests in a real browser, against the real cluster.
 * @param args for vitest: parts of the paths of files, or `-t` and a part of a test's name. Without them all tests run.
 * @returns the exit code.
 */
export async function testBrowserCommand(args: readonly string[]): Promise<number> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  await provideServices(say)
  await provideChromium((line) => say(`· ${line}`))
  const command = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', '--maxWorkers=1', ...args]
  return runProgram(process.execPath, command, process.env)
}
