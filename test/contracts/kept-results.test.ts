import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runtimeImportsOf } from '../../apps/ctl/src/typescript/imports.ts'
import { parseTypeScript } from '../../apps/ctl/src/typescript/parse.ts'
import { members, root, typescriptFiles } from './house.ts'

/** The folders with the tests of root tasks. The contract tests are not listed, because they depend on every file. */
const rootTasks: Readonly<Record<string, readonly string[]>> = {
  '//#test:golden': ['test/golden'],
  '//#test:chaos': ['test/chaos', 'test/harness'],
}

interface Task {
  readonly taskId: string
  /** `<NONEXISTENT>` if the package has no such script. */
  readonly command: string
  readonly directory: string
  readonly inputs: Readonly<Record<string, string>>
  readonly dependencies: readonly string[]
}

function plannedTasks(): ReadonlyMap<string, Task> {
  const args = ['node_modules/turbo/bin/turbo', 'run', 'test:unit', 'test:golden', 'test:chaos', '--dry=json']
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }
  const plan = execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  const { tasks } = JSON.parse(plan) as { tasks: Task[] }
  return new Map(tasks.map((task) => [task.taskId, task]))
}

/** The files that a task's cache key covers, by path from the root: its own inputs and those of all tasks that it depends on. */
function covered(tasks: ReadonlyMap<string, Task>, id: string, files = new Set<string>()): Set<string> {
  const task = tasks.get(id)
  for (const input of Object.keys(task?.inputs ?? {})) files.add(normalize(join(task?.directory ?? '', input)))
  for (const dependency of task?.dependencies ?? []) covered(tasks, dependency, files)
  return files
}

const folders = new Map(members().map(({ name, folder }) => [name, folder]))
const importsOfFile = new Map<string, readonly string[]>()

/** The project's own files that a file imports at run time, by path from the root. */
function loads(path: string): readonly string[] {
  const known = importsOfFile.get(path)
  if (known !== undefined) return known
  const { program } = parseTypeScript(path, readFileSync(join(root, path), 'utf8'))
  const found = runtimeImportsOf(program).flatMap((specifier) => {
    if (specifier.startsWith('.')) return [normalize(join(path, '..', specifier))]
    const [, name = '', file] = /^@lifegrid\/([^/]+)\/(.+)$/.exec(specifier) ?? []
    return file === undefined ? [] : [`${folders.get(name)}/src/${file}.ts`]
  })
  importsOfFile.set(path, found)
  return found
}

function reached(paths: readonly string[], seen = new Set<string>()): Set<string> {
  for (const path of paths) {
    if (seen.has(path)) continue
    seen.add(path)
    if (path.endsWith('.ts') && existsSync(join(root, path))) reached(loads(path), seen)
  }
  return seen
}

describe('a cached test result', () => {
  const tasks = plannedTasks()
  const testTasks = [...tasks.values()].filter(
    ({ taskId, command }) => /#test:/.test(taskId) && command !== '<NONEXISTENT>',
  )

  test('covers every unit test', () => {
    const run = ['test/contracts', ...testTasks.flatMap(testFolders)]
    const all = [...members().map(({ folder }) => `${folder}/test`), 'test'].flatMap(unitTests)
    expect(all.filter((path) => !run.some((folder) => path.startsWith(`${folder}/`)))).toEqual([])
  })

  test.each(testTasks.map(({ taskId }) => taskId))('of %s depends on every file that its tests import', (id) => {
    const inputs = covered(tasks, id)
    const starts = testFolders(tasks.get(id) as Task).flatMap(unitTests)
    expect(starts.length).toBeGreaterThan(0)
    const forgotten = [...reached(starts)].filter((path) => !inputs.has(path))
    expect(forgotten, `files that turbo.json does not count among the inputs of ${id}`).toEqual([])
  })
})

function testFolders({ taskId, directory }: Task): readonly string[] {
  return rootTasks[taskId] ?? [`${directory}/test`]
}

function unitTests(folder: string): string[] {
  return typescriptFiles(folder).filter((path) => /(?<!\.integration|\.e2e|\.browser)\.test\.ts$/.test(path))
}
