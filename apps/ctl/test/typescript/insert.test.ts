import { describe, expect, test } from 'vitest'
import {
  afterImports,
  beforeInterface,
  type Insertion,
  inserted,
  intoArray,
  intoObject,
  intoUnion,
} from '../../src/typescript/insert.ts'
import { parseTypeScript, type SourceTree } from '../../src/typescript/parse.ts'

const edit = (text: string, ...insertions: readonly ((tree: SourceTree) => Insertion)[]): string => {
  const tree = parseTypeScript('example.ts', text)
  return inserted(
    tree,
    insertions.map((insertion) => insertion(tree)),
  )
}

const shapes = `/** First. */
export interface AlphaShape { readonly kind: 'alpha' }

/** Last. */
export interface GammaShape { readonly kind: 'gamma' }

/** All. */
export type Shape =
  | AlphaShape
  | GammaShape
`

describe('insertions', () => {
  test('put an import behind the last one', () => {
    expect(edit("import 'a'\nimport 'b'\nrun()\n", (tree) => afterImports(tree, "import 'c'"))).toBe(
      "import 'a'\nimport 'b'\nimport 'c'\nrun()\n",
    )
  })

  test('put an element at the end of an array, or before another one', () => {
    const text = "export const names = ['a', 'c'] as const\n"
    expect(edit(text, (tree) => intoArray(tree, 'names', "'d'"))).toContain("['a', 'c',\n'd']")
    expect(edit(text, (tree) => intoArray(tree, 'names', "'b'", 'c'))).toContain("['a', 'b', 'c']")
    expect(edit('const names: string[] = []\n', (tree) => intoArray(tree, 'names', "'a'"))).toContain("['a']")
  })

  test('find variables inside of functions, and objects inside of objects', () => {
    const text = 'function f() {\n  const table = { inner: { a: 1 }, b: 2 } as const satisfies object\n}\n'
    expect(edit(text, (tree) => intoObject(tree, ['table', 'inner'], 'c: 3'))).toContain('{ a: 1,\nc: 3 }')
    expect(edit(text, (tree) => intoObject(tree, ['table'], 'c: 3'))).toContain('b: 2,\nc: 3 }')
  })

  test('keep the order of interfaces and of the members of a union', () => {
    const add = (name: string) =>
      edit(
        shapes,
        (tree) => beforeInterface(tree, name, `/** New. */\nexport interface ${name} {}\n`, 'Shape'),
        (tree) => intoUnion(tree, 'Shape', name),
      )
    expect(add('BetaShape')).toContain(
      "{ readonly kind: 'alpha' }\n\n/** New. */\nexport interface BetaShape {}\n\n/** Last. */",
    )
    expect(add('BetaShape')).toContain('  | AlphaShape\n  | BetaShape\n  | GammaShape\n')
    expect(add('OmegaShape')).toContain(
      "{ readonly kind: 'gamma' }\n\n/** New. */\nexport interface OmegaShape {}\n\n/** All. */",
    )
    expect(add('OmegaShape')).toContain('  | GammaShape\n  | OmegaShape\n')
  })

  test('fail when the place does not exist', () => {
    expect(() => edit('run()\n', (tree) => afterImports(tree, ''))).toThrow('example.ts has no imports')
    expect(() => edit('run()\n', (tree) => intoArray(tree, 'names', ''))).toThrow('has no ArrayExpression in names')
    expect(() => edit('const t = {}\n', (tree) => intoObject(tree, ['t', 'x'], ''))).toThrow('has no object t.x')
    expect(() => edit('run()\n', (tree) => intoUnion(tree, 'Shape', ''))).toThrow('exports no type Shape')
  })
})
