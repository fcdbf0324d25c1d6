import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findDrift, findTargets } from '../../apps/ctl/src/gen/gen.ts'
import { functionLengths } from './function-lengths.ts'
import { members, root, sources, typescriptFiles } from './house.ts'

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

  test('no function is longer than 70 lines', () => {
    const long = files.flatMap((path) => functionLengths(path)).filter(({ lines }) => lines > functionLinesMax)
    expect(long, 'Move parts of these functions into functions with names of their own.').toEqual([])
  })
})

test('generated files are current', async () => {
  const targets = await findTargets(join(root, 'apps/ctl/src/gen/targets'))
  expect(targets.length).toBeGreaterThan(4)
  expect((await findDrift(root, targets)).map(({ path }) => path)).toEqual([])
})
