import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { members, root, typescriptFiles } from './house.ts'

/**
 * Every rule of the engine is a file that can be read on its own and has unit tests. Files that export only types and constants have nothing
 * to test.
 */
const engine = 'packages/engine'
const rooms = ['systems', 'heirs']
const rulesOf = /^export (?:(?:async )?function (\w+)|const (\w+)(?:: System =| = \(| = perCatalogue))/gm

interface Tested {
  readonly path: string
  /** Whether there is a test file of the same name. */
  readonly ownTest: boolean
  /** Test files that import one of the system's functions. */
  readonly importedBy: readonly string[]
}

const tests = members()
  .flatMap((member) => typescriptFiles(join(member.folder, 'test')))
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** What a test file imports from a system, except types. */
function importedFrom(text: string, system: string): string[] {
  const imports = text.matchAll(/^import \{([^}]*)\} from '([^']+)'/gm)
  return [...imports]
    .filter(([, , from]) => from?.endsWith(`/${system}.ts`))
    .flatMap(([, names]) => (names ?? '').split(',').map((name) => name.trim().replace(/ as \w+$/, '')))
    .filter((name) => name !== '' && !name.startsWith('type '))
}

function testedOf(path: string, rules: readonly string[]): Tested {
  const file = path.slice(`${engine}/src/`.length).replace(/\.ts$/, '')
  return {
    path,
    ownTest: tests.some((one) => one.path === `${engine}/test/${file}.test.ts`),
    importedBy: tests
      .filter(({ text }) => importedFrom(text, file).some((name) => rules.includes(name)))
      .map((one) => one.path),
  }
}

const systems = rooms
  .flatMap((room) => typescriptFiles(`${engine}/src/${room}`))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    return { path, rules: [...text.matchAll(rulesOf)].map(([, named, made]) => (named ?? made) as string) }
  })
  .filter(({ rules }) => rules.length > 0)

describe('every system is tested', () => {
  test('the systems are found', () => {
    expect(systems.length).toBeGreaterThan(90)
    const found = systems.map(({ path }) => basename(path, '.ts'))
    for (const name of ['ageing', 'couple', 'energy', 'illness', 'generations', 'wealth']) expect(found).toContain(name)
  })

  test('each has its own test file, or a test that imports one of its functions', () => {
    const untested = systems
      .map(({ path, rules }) => testedOf(path, rules))
      .filter(({ ownTest, importedBy }) => !ownTest && importedBy.length === 0)
    expect(untested.map(({ path }) => path)).toEqual([])
  })

  test('imports of a system are found in every form', () => {
    const text = [
      "import { type Rest, restAt as rest } from '../../src/systems/mood/mood-set-point.ts'",
      'import {',
      '  type Line,',
      '  heirsOf,',
      "} from '../../src/heirs/heirs.ts'",
    ].join('\n')
    expect(importedFrom(text, 'systems/mood/mood-set-point')).toEqual(['restAt'])
    expect(importedFrom(text, 'heirs/heirs')).toEqual(['heirsOf'])
    expect(importedFrom(text, 'views/heirs-view')).toEqual([])
  })
})
