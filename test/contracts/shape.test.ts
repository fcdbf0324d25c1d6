import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findDrift, findTargets } from '../../apps/ctl/src/gen/gen.ts'
import { root, sources } from './house.ts'

const linesMax = 400

describe('the shape of files', () => {
  const files = sources()
  const written = files.filter(({ path }) => !path.endsWith('.generated.ts'))

  test('no file is two concepts long', () => {
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

  test('nothing is left to be done later', () => {
    const open = files.filter(({ text }) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text))
    expect(open.map(({ path }) => path)).toEqual([])
  })
})

test('generated files are current', async () => {
  const targets = await findTargets(join(root, 'apps/ctl/src/gen/targets'))
  expect(targets.length).toBeGreaterThan(4)
  expect((await findDrift(root, targets)).map(({ path }) => path)).toEqual([])
})
