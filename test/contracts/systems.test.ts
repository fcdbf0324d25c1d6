import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { members, root, typescriptFiles } from './house.ts'

/**
 * Every system is a file that a newcomer can read on its own, with unit tests. A file that only says of what shape things are has nothing to
 * test: `*-definition.ts`, `*-state.ts`, `define.ts`, and whatever exports no more than types and constants.
 */
const folder = 'packages/engine/src/systems'
const shapesOnly = /(?:-definition|-state|\/define)\.ts$/
const rulesOf = /^export (?:(?:async )?function (\w+)|const (\w+)(?:: System =| = \(| = perCatalogue))/gm

interface Tested {
  readonly path: string
  /** The test file named after the system is about it, whether it calls its functions or sees them act in a life. */
  readonly ownTest: boolean
  /** Test files that import one of its functions. */
  readonly importedBy: readonly string[]
}

const tests = members()
  .flatMap((member) => typescriptFiles(join(member.folder, 'test')))
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** What a test file imports from a system, without types. */
function importedFrom(text: string, system: string): string[] {
  const imports = text.matchAll(/^import \{([^}]*)\} from '([^']+)'/gm)
  return [...imports]
    .filter(([, , from]) => from?.endsWith(`/systems/${system}.ts`))
    .flatMap(([, names]) => (names ?? '').split(',').map((name) => name.trim().replace(/ as \w+$/, '')))
    .filter((name) => name !== '' && !name.startsWith('type '))
}

function testedOf(path: string, rules: readonly string[]): Tested {
  const system = basename(path, '.ts')
  return {
    path,
    ownTest: tests.some((one) => one.path === `packages/engine/test/systems/${system}.test.ts`),
    importedBy: tests
      .filter(({ text }) => importedFrom(text, system).some((name) => rules.includes(name)))
      .map((one) => one.path),
  }
}

const systems = typescriptFiles(folder)
  .filter((path) => !shapesOnly.test(path))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, rules: [...text.matchAll(rulesOf)].map(([, named, made]) => (named ?? made) as string) }
  })
  .filter(({ rules }) => rules.length > 0)

describe('every system is tested', () => {
  test('the systems are found, and those that have no rules are few', () => {
    expect(systems.length).toBeGreaterThan(90)
    const found = systems.map(({ path }) => basename(path, '.ts'))
    for (const name of ['ageing', 'couple', 'energy', 'illness', 'storyteller', 'wealth']) expect(found).toContain(name)
  })

  test('each has a test file of its own, or one that calls its functions by name', () => {
    const untested = systems
      .map(({ path, rules }) => testedOf(path, rules))
      .filter(({ ownTest, importedBy }) => !ownTest && importedBy.length === 0)
    expect(untested.map(({ path }) => path)).toEqual([])
  })

  test('what a test imports of a system is read as it is written', () => {
    const text = [
      "import { type Rest, restAt as rest } from '../../src/systems/drift.ts'",
      'import {',
      '  type Line,',
      '  heirsOf,',
      "} from '../../src/systems/heirs.ts'",
    ].join('\n')
    expect(importedFrom(text, 'drift')).toEqual(['restAt'])
    expect(importedFrom(text, 'heirs')).toEqual(['heirsOf'])
    expect(importedFrom(text, 'heirs-view')).toEqual([])
  })
})
