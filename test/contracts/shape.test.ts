import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findDrift, findTargets } from '../../apps/ctl/src/gen/gen.ts'
import { type FunctionLength, functionLengths } from './function-lengths.ts'
import { members, root, sources, typescriptFiles } from './house.ts'
import longFunctions from './long-functions.json' with { type: 'json' }

const linesMax = 400
const functionLinesMax = 70

describe('the shape of files', () => {
  const files = sources()
  const written = files.filter(({ path }) => !path.endsWith('.generated.ts'))

  test('no file has more than 400 lines', () => {
    const long = written.map(({ path, text }) => [path, text.split('\n').length - 1] as const)
    expect(long.filter(([, lines]) => lines > linesMax)).toEqual([])
  })

  test('exports have names', () => {
    expect(
      written.filter(({ code }) => /^export default\b|\bas default\b/m.test(code)).map(({ path }) => path),
    ).toEqual([])
  })

  test('files are named in kebab case', () => {
    const odd = files
      .map(({ path }) => path)
      .filter((path) => !/^[a-z0-9-]+(?:\.(?:generated|d))?\.tsx?$/.test(path.split('/').at(-1) ?? ''))
    expect(odd).toEqual([])
  })

  test('no file has a TODO', () => {
    const open = files.filter(({ text }) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text))
    expect(open.map(({ path }) => path)).toEqual([])
  })
})

describe('the length of functions', () => {
  const folders = [...members().map(({ folder }) => `${folder}/src`), 'test']
  const files = folders.flatMap(typescriptFiles).filter((path) => !/\.(?:test|generated)\.ts$/.test(path))
  const long = files.flatMap((path) => functionLengths(path)).filter(({ lines }) => lines > functionLinesMax)
  const placeOf = ({ file, name }: FunctionLength): string => `${file} ${name}`
  const listed = new Map(longFunctions.map((one) => [placeOf(one), one.lines]))

  test('nested functions, methods and callbacks are measured under their names', () => {
    const text =
      'const a = () => {\n  run(() => 1)\n}\nclass B {\n  c() {\n  }\n}\nconst d = { e: function () {} }\nfunction f() {}\n'
    expect(functionLengths('a.ts', text).map(({ name, lines }) => [name, lines])).toEqual([
      ['a', 3],
      ['callback', 1],
      ['c', 2],
      ['e', 1],
      ['f', 1],
    ])
  })

  test('no function is longer than 70 lines or, if it is in the list, than its entry', () => {
    const grown = long.filter((one) => one.lines > (listed.get(placeOf(one)) ?? 0))
    expect(grown, 'Move parts of these functions into functions with names of their own.').toEqual([])
  })

  test('the list of long functions only shrinks', () => {
    const lengths = new Map(long.map((one) => [placeOf(one), one.lines]))
    const stale = longFunctions.filter((one) => (lengths.get(placeOf(one)) ?? 0) < one.lines)
    expect(stale, 'These functions are shorter now: lower or remove their entries in long-functions.json.').toEqual([])
  })
})

test('generated files are current', async () => {
  const targets = await findTargets(join(root, 'apps/ctl/src/gen/targets'))
  expect(targets.length).toBeGreaterThan(4)
  expect((await findDrift(root, targets)).map(({ path }) => path)).toEqual([])
})
