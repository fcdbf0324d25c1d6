import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseTypeScript } from '../../apps/ctl/src/typescript/parse.ts'
import { type Mutant, mutated, occurrences, partOf } from '../mutants/mutant.ts'
import { mutants } from '../mutants/mutants.ts'
import { root } from './house.ts'
import { testCallsIn } from './test-calls.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

function describesOf(path: string): string[] {
  return testCallsIn(parseTypeScript(path, read(path)).program).flatMap(({ names }) => names.slice(0, -1))
}

const byFault = (a: Mutant, b: Mutant): number => `${a.file}: ${a.fault}`.localeCompare(`${b.file}: ${b.fault}`)

/** Running the faults takes minutes (`npm run mutants`); these tests only keep the table in step with the code. */
describe('the table of mutants', () => {
  test.each(mutants)('$file: $fault', (mutant) => {
    const { text, replacement, test: catching } = mutant
    expect(replacement).not.toBe(text)
    expect(() => mutated(read(mutant.file), mutant), 'Bring this row of test/mutants up to date.').not.toThrow()
    expect(occurrences(read(catching.file), catching.name), `tests named ${catching.name}`).toBe(1)
    const describes = describesOf(catching.file).filter((name) => name.includes(catching.name))
    expect(describes, 'This is a describe, but the name must be that of a test.').toEqual([])
  })

  test('no fault is there twice', () => {
    const faults = mutants.map(({ file, fault }) => `${file}: ${fault}`)
    expect(new Set(faults).size).toBe(faults.length)
  })

  test('every part has the whole core, and together the parts are all faults, the others once', () => {
    const core = mutants.filter((mutant) => mutant.core)
    const parts = [1, 2, 3].map((part) => partOf(mutants, part, 3))
    for (const part of parts) expect(part.slice(0, core.length)).toEqual(core)
    const others = parts.flatMap((part) => part.slice(core.length))
    expect([...core, ...others].sort(byFault)).toEqual([...mutants].sort(byFault))
    expect(core.length).toBeGreaterThan(0)
  })
})

test('a mutant whose text is missing or ambiguous is refused', () => {
  const mutant = { file: 'a.ts', fault: '', text: 'b()', replacement: '$&', test: { file: '', name: '' } }
  expect(mutated('a(); b(); c()', mutant)).toBe('a(); $&; c()')
  expect(() => mutated('a()', mutant)).toThrow('0 times')
  expect(() => mutated('b(); b()', mutant)).toThrow('2 times')
})
