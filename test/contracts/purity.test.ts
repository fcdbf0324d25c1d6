import { describe, expect, test } from 'vitest'
import { sources } from './house.ts'

/** Ways to get time or randomness without a port. */
const outside: readonly [string, RegExp][] = [
  ['Date.now', /\bDate\.now\b/],
  ['new Date()', /\bnew Date\(\s*\)/],
  ['Date()', /(?<!new )\bDate\(\s*\)/],
  ['performance.now', /\bperformance\.(?:now|timeOrigin)\b/],
  ['process.hrtime', /\bprocess\.(?:hrtime|uptime)\b/],
  ['a timer', /\b(?:setTimeout|setInterval|setImmediate)\s*\(/],
  ['node:timers', /\btimers\/promises\b/],
  ['Math.random', /\bMath\.random\b/],
  ['crypto randomness', /\b(?:randomUUID|randomBytes|randomInt|getRandomValues)\b/],
]

/** Files that may use them, and why. */
const adapters: Readonly<Record<string, string>> = {
  'packages/base/src/system-clock.ts': 'the adapter of Clock',
  'packages/base/src/system-random.ts': 'the adapter of Random',
}

describe('time and randomness come through ports', () => {
  const files = sources().filter(({ path }) => /^(?:packages|apps)\//.test(path))

  test.each(outside)('no %s outside the adapters', (_name, pattern) => {
    const found = files.filter(({ path, code }) => !(path in adapters) && pattern.test(code)).map(({ path }) => path)
    expect(found).toEqual([])
  })

  test('every exception is still needed', () => {
    const idle = Object.keys(adapters).filter((path) => {
      const file = files.find((each) => each.path === path)
      return file === undefined || !outside.some(([, pattern]) => pattern.test(file.code))
    })
    expect(idle).toEqual([])
  })

  test('no file imports timers', () => {
    const found = files.filter(({ imports }) => imports.some((specifier) => /^(?:node:)?timers/.test(specifier)))
    expect(found.map(({ path }) => path)).toEqual([])
  })
})

describe('the engine is a pure function', () => {
  const files = sources().filter(({ member }) => member.name === 'engine')

  test('the engine has files', () => {
    expect(files.length).toBeGreaterThan(10)
  })

  test('it uses no function whose result may differ between builds', () => {
    // IEEE 754 defines + − × ÷ and the square root exactly. Libraries may round the functions below and `**` differently; locales differ too.
    const unsure =
      /\bMath\.(?:a?(?:sin|cos|tan)h?|atan2|exp|expm1|log|log1p|log2|log10|pow|cbrt|hypot)\b|\*\*|\bIntl\b|\.(?:toLocale\w+|localeCompare)\b/
    expect(files.filter(({ code }) => unsure.test(code)).map(({ path }) => path)).toEqual([])
  })

  test('it does no I/O, and imports nothing of Node but compression and hashing in the codec', () => {
    const found = files.flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('@lifegrid/'))
        .filter((specifier) => !(path.endsWith('/codec.ts') && ['node:zlib', 'node:crypto'].includes(specifier)))
        .map((specifier) => `${path} imports ${specifier}`),
    )
    expect(found).toEqual([])
  })

  test('it is synchronous and reads no environment', () => {
    const found = files.filter(({ code }) => /\b(?:async|await|Promise|process|globalThis|fetch)\b/.test(code))
    expect(found.map(({ path }) => path)).toEqual([])
  })
})
