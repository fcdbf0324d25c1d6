import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../project-root.ts'

/** The exports of a file in `test/load`. */
interface Bench {
  readonly run: (args: readonly string[]) => Promise<unknown>
}

/** Runs `test/load/<name>.ts` and prints the result of its `run` as JSON on the last line. @returns the exit code. */
export async function benchCommand(name: string | undefined, args: readonly string[]): Promise<number> {
  const folder = join(projectRoot, 'test/load')
  const known = benchNames(folder)
  if (name === undefined || !known.includes(name)) {
    const what = name === undefined ? 'Which benchmark?' : `There is no benchmark "${name}".`
    process.stderr.write(`${what} There are: ${known.join(', ') || '(none yet)'}\n`)
    return 2
  }
  const bench = (await import(join(folder, `${name}.ts`))) as Bench
  const result = await bench.run(args)
  process.stdout.write(`${JSON.stringify(result)}\n`)
  return 0
}

/** The benchmarks: every file of the folder. Their helpers are in subfolders. */
function benchNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => entry.name.slice(0, -'.ts'.length))
    .sort()
}
