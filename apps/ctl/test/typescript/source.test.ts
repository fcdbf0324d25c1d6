import { describe, expect, test } from 'vitest'
import { ExpectedFailure } from '../../src/expected-failure.ts'
import { codeOnly } from '../../src/typescript/code-only.ts'
import { importsOf, runtimeImportsOf } from '../../src/typescript/imports.ts'
import { exportedInterface } from '../../src/typescript/interfaces.ts'
import { objectsIn, propertyOf, stringPropertyOf } from '../../src/typescript/literals.ts'
import { parseTypeScript } from '../../src/typescript/parse.ts'

const parse = (text: string) => parseTypeScript('example.ts', text)

describe('imports', () => {
  const { program } = parse(`
    // import { no } from 'comment'
    const words = "import { no } from 'words'"
    import './side-effect.ts'
    import type { A } from './type.ts'
    import { type B } from './inline-type.ts'
    import * as c from './namespace.ts'
    export {
      d,
    } from './named.ts'
    export type { E } from './exported-type.ts'
    export * from './all.ts'
    export const f = import('./dynamic.ts')
    export type G = import('./type-expression.ts').G
  `)

  test('of every form are found, and words that look like imports are not', () => {
    expect(importsOf(program)).toEqual([
      './side-effect.ts',
      './type.ts',
      './inline-type.ts',
      './namespace.ts',
      './named.ts',
      './exported-type.ts',
      './all.ts',
      './dynamic.ts',
      './type-expression.ts',
    ])
  })

  test('for types alone are gone at run time, but Node still loads a module whose names are all types', () => {
    expect(runtimeImportsOf(program)).toEqual([
      './side-effect.ts',
      './inline-type.ts',
      './namespace.ts',
      './named.ts',
      './all.ts',
      './dynamic.ts',
    ])
  })
})

describe('code without words', () => {
  test('keeps code, also inside templates, and drops comments, strings and regular expressions', () => {
    const template = '`async $' + '{now()} 😀 $' + '{`process $' + '{inner}`}`'
    const code = codeOnly(parse(`const a = 'await' // fetch\nconst b = ${template} + /await/.source\n`))
    expect(code).not.toMatch(/await|fetch|async|process/)
    expect(code).toMatch(/now\(\)/)
    expect(code).toMatch(/inner/)
    expect(code).toMatch(/\.source/)
  })

  test('keeps lines and offsets', () => {
    const text = "/* two\nlines 😀 */ const a = 'b'\nlater()\n"
    const code = codeOnly(parse(text))
    expect(code.length).toBe(text.length)
    expect(code.indexOf('later')).toBe(text.indexOf('later'))
  })
})

describe('literals', () => {
  const { program } = parse("define([{ id: 'one', nested: { 'id': 'two' } }, { ...shared, ['id']: 'no', id: `no` }])")

  test('are found at every depth, with the properties that are written out', () => {
    expect(objectsIn(program).map((object) => stringPropertyOf(object, 'id'))).toEqual(['one', 'two', undefined])
  })

  test('have other values as expressions', () => {
    expect(objectsIn(program).map((object) => propertyOf(object, 'id')?.type)).toEqual([
      'Literal',
      'Literal',
      'TemplateLiteral',
    ])
  })
})

test('an interface is read with its fields, types and docstrings, whatever its layout', () => {
  const tree = parse(`
/** Not this one. */
interface Hidden { readonly a: string }

/**
 * Moves a gauge.
 * Two lines.
 */
export interface Shape { readonly kind: 'shape';
  /** Which one. */
  readonly of:
    | 'a'
    | 'b'
  // A line comment is no docstring.
  readonly by?: number
}
`)
  expect(exportedInterface(tree, 'Hidden')).toBeUndefined()
  expect(exportedInterface(tree, 'Shape')).toEqual({
    about: 'Moves a gauge. Two lines.',
    fields: [
      { name: 'kind', type: "'shape'", optional: false, about: '' },
      { name: 'of', type: "'a' | 'b'", optional: false, about: 'Which one.' },
      { name: 'by', type: 'number', optional: true, about: '' },
    ],
  })
})

test('a file that is not TypeScript is refused with its name and the place', () => {
  expect(() => parse('export const = 1')).toThrow(ExpectedFailure)
  expect(() => parse('export const = 1')).toThrow(/^example\.ts is not valid TypeScript: .*\n[\s\S]*export const = 1/)
})
