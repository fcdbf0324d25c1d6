import { parseArgs } from 'node:util'
import { systemClock as clock } from '@lifegrid/base/system-clock'
import { partOf } from './mutant.ts'
import { mutants } from './mutants.ts'
import { type MutantResult, runMutants } from './run-mutants.ts'

/**
 * `npm run mutants [-- word…]`: puts one fault after another into a source file and runs the test that must catch it. With words only the
 * faults that have one of them in the file's path or in their description; with `--part 2/3` the core and every third one of the others, from the
 * second on. Exit code 1 when a fault is not caught.
 */
const { values, positionals: words } = parseArgs({ allowPositionals: true, options: { part: { type: 'string' } } })
const chosen = partOf(mutants, ...parsePart(values.part ?? '1/1')).filter(
  ({ file, fault }) => words.length === 0 || words.some((word) => `${file} ${fault}`.includes(word)),
)

function parsePart(text: string): readonly [part: number, parts: number] {
  const [, part = 0, parts = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number)
  if (part >= 1 && part <= parts) return [part, parts]
  say(`--part ${text}: must be a part and the number of parts, such as 2/3`)
  process.exit(64)
}

function report({ mutant, problem }: MutantResult): void {
  const { file, fault, test } = mutant
  say(`${problem === undefined ? 'caught   ' : 'SURVIVED '} ${file}: ${fault}`)
  if (problem !== undefined) say(`          ${test.file}, '${test.name}': ${problem}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const startedAt = clock.monotonic()
const survived: MutantResult[] = []
const problems = await runMutants(chosen, (result) => {
  report(result)
  if (result.problem !== undefined) survived.push(result)
})
for (const problem of problems) say(`FAILS WITHOUT A FAULT ${problem}`)
const seconds = Math.round((clock.monotonic() - startedAt) / 1000)
say(`\n${chosen.length - survived.length} of ${chosen.length} faults are caught, in ${seconds} s`)
process.exit(chosen.length > 0 && survived.length === 0 && problems.length === 0 ? 0 : 1)
