import { readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { type Program, Visitor } from 'oxc-parser'
import { describe, expect, test } from 'vitest'
import { camelCase } from '../../apps/ctl/src/gen/names.ts'
import { parseTypeScript } from '../../apps/ctl/src/typescript/parse.ts'
import { conditionCases } from '../../packages/engine/test/conditions/condition-cases.ts'
import { effectCases } from '../../packages/engine/test/effects/effect-cases.ts'
import { verbCases } from '../../packages/engine/test/systems/together/verb-cases.ts'
import { members, root, typescriptFiles } from './house.ts'

/**
 * The folders of the engine whose files run on the agenda or in storytelling. Each file with rules has unit tests. Files that export only types
 * and plain values have nothing to test.
 */
const folders = ['systems', 'heirs', 'story', 'conditions', 'effects']
/** Kinds whose tests are cases in a table. */
const tables: Readonly<Record<string, object>> = {
  conditions: conditionCases,
  effects: effectCases,
  verbs: Object.fromEntries(Object.keys(verbCases).map((id) => [camelCase(id), true])),
}
const source = 'packages/engine/src'

/** The exported functions, and the exported values that contain a function. */
function rulesOf({ body }: Program, functions: readonly number[]): string[] {
  return body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return []
    const { declaration } = statement
    if (declaration?.type === 'FunctionDeclaration') return declaration.id === null ? [] : [declaration.id.name]
    if (declaration?.type !== 'VariableDeclaration') return []
    return declaration.declarations.flatMap(({ id, init }) => {
      const hasFunction = functions.some((start) => init !== null && init.start <= start && start < init.end)
      return id.type === 'Identifier' && hasFunction ? [id.name] : []
    })
  })
}

/** The starts of all function expressions. */
function functionsIn(program: Program): number[] {
  const starts: number[] = []
  new Visitor({
    ArrowFunctionExpression: ({ start }) => void starts.push(start),
    FunctionExpression: ({ start }) => void starts.push(start),
  }).visit(program)
  return starts
}

/** What a file imports of the engine's files, except types: `path name`. */
function importedBy(path: string, { body }: Program): string[] {
  return body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') return []
    const { value } = statement.source
    const [, exported] = /^@lifegrid\/engine\/(.+)$/.exec(value) ?? []
    const file = exported === undefined ? normalize(join(path, '..', value)) : `${source}/${exported}.ts`
    return statement.specifiers.flatMap((one) => {
      if (one.type !== 'ImportSpecifier' || one.importKind === 'type') return []
      return one.imported.type === 'Identifier' ? [`${file} ${one.imported.name}`] : []
    })
  })
}

function programOf(path: string): Program {
  return parseTypeScript(path, readFileSync(join(root, path), 'utf8')).program
}

const tests = members()
  .flatMap(({ folder }) => typescriptFiles(join(folder, 'test')))
  .filter((path) => path.endsWith('.test.ts'))
const tested = new Set(tests.flatMap((path) => importedBy(path, programOf(path))))

/** Whether the file has its own test file, a test imports one of its rules, or its kind has cases in a table. */
function isTested({ path, rules }: { readonly path: string; readonly rules: readonly string[] }): boolean {
  const ownTest = path.replace('/src/', '/test/').replace(/\.ts$/, '.test.ts')
  const table = tables[basename(dirname(path))] ?? {}
  return tests.includes(ownTest) || rules.some((rule) => tested.has(`${path} ${rule}`) || Object.hasOwn(table, rule))
}

describe.each(folders)('the files of the folder %s', (folder) => {
  const files = typescriptFiles(`${source}/${folder}`)
    .map((path) => ({ path, program: programOf(path) }))
    .map(({ path, program }) => ({ path, rules: rulesOf(program, functionsIn(program)) }))
    .filter(({ rules }) => rules.length > 0)

  test('are found', () => {
    const examples = {
      systems: ['ageing', 'couple', 'energy', 'wealth'],
      heirs: ['generations'],
      story: ['romance-system'],
      conditions: ['day-time'],
      effects: ['start-routine'],
    }
    const found = files.map(({ path }) => basename(path, '.ts'))
    expect(found).toEqual(expect.arrayContaining(examples[folder as keyof typeof examples]))
  })

  test('are tested', () => {
    expect(files.filter((file) => !isTested(file)).map(({ path }) => path)).toEqual([])
  })
})

test('rules are exported functions and values with functions', () => {
  const { program } = parseTypeScript(
    'a.ts',
    `export function a() {}
    export const b = (): number => 1
    export const c: System = { name: 'c', due() {} }
    export const d = perCatalogue(({ items }) => items)
    export const terms = [{ shifts: () => 1 }]
    export const years = 7
    const hidden = () => 1
    export interface I { run(): void }
    export type T = () => void`,
  )
  expect(rulesOf(program, functionsIn(program))).toEqual(['a', 'b', 'c', 'd', 'terms'])
})

test('imports of rules are found in every form, and imports of types are not', () => {
  const { program } = parseTypeScript(
    'a.test.ts',
    `import { type SetPoints, setPointsAt as points } from '../../src/systems/mood/mood-set-point.ts'
    import type { Line } from '../../src/heirs/heirs.ts'
    import {
      heirsOf,
    } from '@lifegrid/engine/heirs/heirs'`,
  )
  expect(importedBy('packages/engine/test/story/a.test.ts', program)).toEqual([
    `${source}/systems/mood/mood-set-point.ts setPointsAt`,
    `${source}/heirs/heirs.ts heirsOf`,
  ])
})
