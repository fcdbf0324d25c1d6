import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kinds } from '../../src/new/kinds.ts'
import { copyProject, type ProjectCopy } from './project-copy.ts'

/** One call for every template. */
const calls: readonly (readonly [kind: keyof typeof kinds, ...args: string[]])[] = [
  ['event', 'the-jar-of-plums', '--domain', 'childhood'],
  ['dilemma', 'the-sealed-letter'],
  ['job', 'lift-maintenance'],
  ['command', 'water-the-plants'],
  ['system-command', 'lucky-find'],
  ['condition', 'crowded'],
  ['effect', 'zest'],
  ['system', 'small-joys', '--room', 'people'],
  ['metric', 'warm-starts', '--process', 'edge'],
  ['metric', 'open-doors', '--type', 'gauge'],
  ['metric', 'warm-up', '--process', 'sim', '--type', 'histogram'],
  ['queue-job', 'weekly-letter'],
]

// Each step runs programs over the whole project, which is slow on a busy machine.
describe('files from templates', { timeout: 300_000 }, () => {
  let project: ProjectCopy
  const outputs: string[] = []

  beforeAll(async () => {
    project = await copyProject()
  }, 300_000)
  afterAll(() => project?.remove())

  it('are refused for bad, reserved and taken names, and then nothing is written', async () => {
    const before = await filesOf(project)
    for (const [args, reason] of [
      [['event', 'The Jar'], /is not in kebab-case/],
      [['event', 'the-jar', '--domain', 'nowhere'], /--domain nowhere does not exist.*childhood/],
      [['system', 'small-joys'], /--room is missing.*people/],
      [['command', 'speed'], /The name is taken/],
      [['queue-job', 'all'], /is reserved/],
      [['command', 'sys-greet'], /new system-command/],
      [['system-command', 'reply'], /The name is taken/],
      [['condition', 'age'], /The name is taken/],
    ] as const) {
      const { code, output } = await project.lifegrid('new', ...args)
      expect(output).toMatch(reason)
      expect(code).toBe(1)
    }
    expect(await filesOf(project)).toEqual(before)
  })

  it('are created, with a list of them and the next steps', async () => {
    for (const [kind, ...args] of calls) {
      const { code, output } = await project.lifegrid('new', kind, ...args)
      expect(output).toMatch(/^(?:created|changed) {2}\S+\n[\s\S]*\nNext:\n {2}1\. /)
      expect(output).not.toContain('Biome could not')
      expect(code).toBe(0)
      outputs.push(output)
    }
    expect(new Set(calls.map(([kind]) => kind))).toEqual(new Set(Object.keys(kinds)))
  })

  it('are formatted, and the generated files follow', async () => {
    expect(await project.lifegrid('gen')).toMatchObject({ code: 0 })
    expect(await project.lifegrid('gen', '--check')).toMatchObject({ code: 0 })
    const paths = outputs.flatMap((output) => [...output.matchAll(/^(?:created|changed) {2}(\S+)$/gm)])
    const files = paths.map(([, path]) => path as string)
    const lint = await project.node('node_modules/@biomejs/biome/bin/biome', 'check', ...files)
    expect(lint.code, lint.output).toBe(0)
    expect(lint.output).toMatch(/^Checked \d+ files in \S+ No fixes applied\.$/m)
  })

  it('compile', async () => {
    const config = JSON.parse(await readFile(join(project.folder, 'tsconfig.json'), 'utf8')) as { include: string[] }
    config.include = config.include.filter((path) => /^(?:apps|packages)\//.test(path))
    await writeFile(join(project.folder, 'tsconfig.json'), JSON.stringify(config))
    const compiled = await project.node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--singleThreaded')
    expect(compiled).toEqual({ code: 0, output: '' })
  })

  it('pass the tests that the next steps name', async () => {
    const command = /npx vitest run --project unit (.*)$/m
    const tests = outputs.flatMap((output) => command.exec(output)?.[1]?.split(' ') ?? [])
    expect(tests.length).toBeGreaterThan(calls.length)
    const { code, output } = await project.node('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...tests)
    expect(code, output).toBe(0)
  })
})

async function filesOf({ folder }: ProjectCopy): Promise<string[]> {
  const files = ['apps', 'packages', 'docs'].map((part) => readdir(join(folder, part), { recursive: true }))
  return (await Promise.all(files)).flat().sort()
}
