import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { members, root, sourceTexts, typescriptFiles } from './house.ts'

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

/** Rule → the names of the tests that cite it. */
function proofs(): Map<string, string[]> {
  const cited = new Map<string, string[]>()
  const folders = [...members().map(({ folder }) => join(folder, 'test')), 'test']
  for (const path of folders.flatMap(typescriptFiles)) {
    for (const name of testNames(readFileSync(join(root, path), 'utf8'))) {
      for (const match of name.matchAll(citation)) {
        const rule = match[1] as string
        cited.set(rule, [...(cited.get(rule) ?? []), `${path}: ${name}`])
      }
    }
  }
  return cited
}

/** The names given to `test`, `it` and `describe`, with any modifiers such as `.each`. */
function testNames(text: string): string[] {
  const named =
    /\b(?:test|it|describe)(?:\.[a-zA-Z]+(?:\([^)]*\))?)*\(\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|`((?:\\.|[^`\\])*)`)/g
  return [...text.matchAll(named)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

describe('the numbered rules', () => {
  const stated = rules()
  const cited = proofs()

  test('are found', () => {
    expect(stated.size).toBeGreaterThan(20)
  })

  test('each have a test that cites them', () => {
    expect([...stated.keys()].filter((rule) => !cited.has(rule))).toEqual([])
  })

  test('are the only ones that tests cite', () => {
    expect([...cited].filter(([rule]) => !stated.has(rule))).toEqual([])
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

  test('test names are found with any quotes and modifiers', () => {
    const found = testNames(
      `test('[a-1] x', f); it.skip("[b-2] y", f); describe.each([1])(\`[c-3] z\`, f); best('[d-4]', f)`,
    )
    expect(found).toEqual(['[a-1] x', '[b-2] y', '[c-3] z'])
  })
})
