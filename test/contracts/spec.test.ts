import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseTypeScript } from '../../apps/ctl/src/typescript/parse.ts'
import { members, root, sourceTexts, typescriptFiles } from './house.ts'
import { type TestCall, testCallsIn } from './test-calls.ts'

const citation = /\[([A-Z]+-\d+)\]/g

/** Rule → the page that states it. */
function rules(): Map<string, string> {
  const stated = new Map<string, string>()
  for (const page of readdirSync(join(root, 'docs/spec')).filter((file) => file.endsWith('.md'))) {
    const text = readFileSync(join(root, 'docs/spec', page), 'utf8')
    for (const match of text.matchAll(/^- `\[([A-Z]+-\d+)\]`/gm)) {
      const rule = match[1] as string
      if (stated.has(rule)) throw new Error(`${rule} is stated in both ${stated.get(rule)} and ${page}`)
      stated.set(rule, page)
    }
  }
  return stated
}

/** Every test, with the path of its file from the root. */
function allTests(): (TestCall & { readonly path: string })[] {
  const folders = [...members().map(({ folder }) => join(folder, 'test')), 'test']
  return folders.flatMap(typescriptFiles).flatMap((path) => testsOf(path, readFileSync(join(root, path), 'utf8')))
}

function testsOf(path: string, text: string): (TestCall & { readonly path: string })[] {
  return testCallsIn(parseTypeScript(path, text).program).map((one) => ({ ...one, path }))
}

/** The rules that are cited in the name of a test or of a `describe` around it. */
function citedBy({ names }: TestCall): string[] {
  return names.flatMap((name) => [...name.matchAll(citation)].map((match) => match[1] as string))
}

describe('the numbered rules', () => {
  const stated = rules()
  const tests = allTests()

  test('are found', () => {
    expect(stated.size).toBeGreaterThan(20)
    expect(tests.length).toBeGreaterThan(1000)
  })

  test('each have a test that cites them and is never skipped', () => {
    const proved = new Set(tests.filter(({ proves }) => proves).flatMap(citedBy))
    expect([...stated.keys()].filter((rule) => !proved.has(rule))).toEqual([])
  })

  test('are the only ones that tests cite', () => {
    const unknown = tests.flatMap((one) =>
      citedBy(one)
        .filter((rule) => !stated.has(rule))
        .map((rule) => `${one.path}: ${rule}`),
    )
    expect(unknown).toEqual([])
  })

  test('are the only ones that the code cites', () => {
    const unknown = sourceTexts().flatMap(({ path, text }) =>
      [...text.matchAll(citation)]
        .map((match) => match[1] as string)
        .filter((rule) => !stated.has(rule))
        .map((rule) => `${path}: ${rule}`),
    )
    expect(unknown).toEqual([])
  })
})

describe('the tests of a file', () => {
  const proofsIn = (text: string): string[] =>
    testsOf('a.test.ts', text).flatMap((one) => (one.proves ? citedBy(one) : []))

  test.each([
    `test('[A-1] x', f)`,
    'it("[A-1] x", () => {})',
    `test(\`[A-1] \${x}\`, f)`,
    `test('[A-1] x ' + y, { timeout: 9, skip: false }, f)`,
    `test.each([1])('[A-1] %i', f)`,
    'test.each`a\n1`("[A-1] $a", f)',
    `describe('[A-1] x', () => { test('y', f) })`,
    `describe.each([1])('x', () => { describe('[A-1]', () => { it.concurrent('y', async () => {}) }) })`,
    `it('[A-1] x', async (context) => { await context.task; whole.skip(1) })`,
  ])('prove a rule: %s', (text) => {
    expect(proofsIn(text)).toEqual(['A-1'])
  })

  test.each([
    `it.skip('[A-1] x', f)`,
    `it.todo('[A-1] x')`,
    `it('[A-1] x')`,
    `test.fails('[A-1] x', f)`,
    `test.concurrent.skip('[A-1] x', f)`,
    `test.skipIf(x)('[A-1] x', f)`,
    `test.runIf(x).each([1])('[A-1] %i', f)`,
    `test.skip.each([1])('[A-1] %i', f)`,
    `test('[A-1] x', { skip: true }, f)`,
    `test('[A-1] x', { todo: isSlow }, f)`,
    `describe('[A-1] x', () => {})`,
    `describe.skip('x', () => { test('[A-1] y', f) })`,
    `describe.todo('[A-1] x', () => { test('y', f) })`,
    `describe.skipIf(x)('[A-1] x', () => { describe('y', () => { test('z', f) }) })`,
    `it('[A-1] x', ({ skip }) => { if (x) return skip() })`,
    `it('[A-1] x', (context) => { if (y) context.skip() })`,
    `best('[A-1] x', f)`,
    `describe.each([1])('x', f); test.each(['[A-1]'])`,
    `// test('[A-1] x', f)`,
  ])('do not prove a rule: %s', (text) => {
    expect(proofsIn(text)).toEqual([])
  })
})
