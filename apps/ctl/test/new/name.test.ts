import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ExpectedFailure } from '../../src/expected-failure.ts'
import { findEvents } from '../../src/gen/content/find-content.ts'
import { kinds } from '../../src/new/kinds.ts'
import { parseName } from '../../src/new/name.ts'
import type { Plan, Scaffold } from '../../src/new/scaffold.ts'
import { render } from '../../src/new/template.ts'
import { projectRoot } from '../../src/project-root.ts'

/** The plan for the project itself. Nothing is written. */
async function plan(kind: string, kebab: string, options: Record<string, string> = {}): Promise<Plan> {
  const { scaffold } = (await import(`../../src/new/scaffolds/${kind}.ts`)) as { scaffold: Scaffold }
  return scaffold({ root: projectRoot, name: parseName(kebab), options })
}

describe('a name', () => {
  test('has every form that templates use', () => {
    expect(parseName('the-last-pastry2')).toEqual({
      kebab: 'the-last-pastry2',
      camel: 'theLastPastry2',
      pascal: 'TheLastPastry2',
      snake: 'the_last_pastry2',
      words: 'the last pastry2',
      title: 'The last pastry2',
    })
  })

  test.each(['', 'A', 'theJar', 'the jar', 'the_jar', '-jar', 'jar-', 'the--jar', '2-jars', '../jar', 'jär'])(
    'is not %j',
    (kebab) => {
      expect(() => parseName(kebab)).toThrow(ExpectedFailure)
      expect(() => parseName(kebab)).toThrow(/is not in kebab-case/)
    },
  )

  test('is not too long, and not a word of JavaScript', () => {
    expect(() => parseName('a'.repeat(41))).toThrow(/at most 40 characters/)
    for (const kebab of ['new', 'delete', 'await', 'constructor']) expect(() => parseName(kebab)).toThrow(/reserved/)
  })
})

describe('a name that is taken', () => {
  test('is refused for an event in every domain, also when it is the id of an ambient line', async () => {
    const events = findEvents(projectRoot)
    const line = events.find(({ isAmbient }) => isAmbient)?.ids[0] ?? ''
    const elsewhere = events.find(({ domain }) => domain !== 'random')?.kebab ?? ''
    for (const kebab of [line, elsewhere])
      await expect(plan('event', kebab, { domain: 'random' })).rejects.toThrow(/The name is taken by packages\//)
  })

  test.each([
    ['dilemma', 'the-found-dog', {}],
    ['job', 'accounts', {}],
    ['command', 'speed', {}],
    ['condition', 'age', {}],
    ['effect', 'gauge', {}],
    ['system', 'ageing', { room: 'body' }],
    ['system', 'one-time-events', { room: 'people' }],
    ['metric', 'guests', { process: 'edge', type: 'counter' }],
    ['queue-job', 'offline-tick', {}],
  ] as const)('is refused for the kind %s: %s', async (kind, kebab, options) => {
    await expect(plan(kind, kebab, options)).rejects.toThrow(/The name is taken/)
  })
})

test.each([
  ['event', 'names', { domain: 'random' }],
  ['command', 'init', {}],
  ['command', 'sys-reset', {}],
  ['condition', 'define', {}],
  ['effect', 'apply-effects', {}],
  ['queue-job', 'parse-job', {}],
] as const)('a reserved name is refused for the kind %s: %s', async (kind, kebab, options) => {
  await expect(plan(kind, kebab, options)).rejects.toThrow(/is reserved/)
})

test('every kind has a scaffold', () => {
  const folder = join(projectRoot, 'apps/ctl/src/new/scaffolds')
  expect(Object.keys(kinds).filter((kind) => !existsSync(join(folder, `${kind}.ts`)))).toEqual([])
})

test('a template with an unknown placeholder is an error', () => {
  expect(() => render('system', parseName('small-joys'))).not.toThrow()
  expect(() => render('system-test', parseName('small-joys'))).toThrow(/unknown placeholder \{\{room\}\}/)
})
