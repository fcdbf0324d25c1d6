import { execFile } from 'node:child_process'
import type { Dirent } from 'node:fs'
import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { projectRoot } from '../../src/project-root.ts'

const run = promisify(execFile)

/** The folders that the command line, the generators, the compiler and the tests of packages need. */
const folders = ['apps', 'packages', 'docs', 'infra']

/** Is linked, not copied: no template changes it. */
const local = 'infra/local'

export interface Outcome {
  readonly code: number
  /** Standard output and errors. */
  readonly output: string
}

/** A copy of the project in a temporary folder, in which files can be created. */
export interface ProjectCopy {
  readonly folder: string
  /** Runs a JavaScript or TypeScript file, by its path from the root. */
  node(file: string, ...args: string[]): Promise<Outcome>
  /** Runs `lifegrid` with these arguments. */
  lifegrid(...args: string[]): Promise<Outcome>
  remove(): Promise<void>
}

export async function copyProject(): Promise<ProjectCopy> {
  const folder = await testFolder('project')
  const entries = await readdir(projectRoot, { withFileTypes: true })
  for (const { name } of entries.filter((entry) => folders.includes(entry.name) || isRootFile(entry))) {
    const filter = (path: string): boolean => !path.includes('node_modules') && path !== join(projectRoot, local)
    await cp(join(projectRoot, name), join(folder, name), { recursive: true, filter })
  }
  await linkModules(folder)
  const node = async (file: string, ...args: string[]): Promise<Outcome> => {
    try {
      const { stdout, stderr } = await run(process.execPath, [join(folder, file), ...args], { cwd: folder })
      return { code: 0, output: stdout + stderr }
    } catch (error) {
      const { code, stdout, stderr } = error as { code?: unknown; stdout?: string; stderr?: string }
      if (typeof code !== 'number') throw error
      return { code, output: `${stdout}${stderr}` }
    }
  }
  return {
    folder,
    node,
    lifegrid: (...args) => node('apps/ctl/src/main.ts', ...args),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Configuration files. `.git` is a file in a worktree. */
function isRootFile(entry: Dirent): boolean {
  return entry.isFile() && entry.name !== '.git'
}

/** Links every installed package, except those of the project itself, which must lead to the copy. */
async function linkModules(folder: string): Promise<void> {
  const modules = join(folder, 'node_modules')
  await mkdir(join(modules, '@lifegrid'), { recursive: true })
  for (const name of await readdir(join(projectRoot, 'node_modules'))) {
    if (name !== '@lifegrid') await symlink(join(projectRoot, 'node_modules', name), join(modules, name))
  }
  for (const group of ['apps', 'packages']) {
    for (const name of await readdir(join(folder, group))) {
      await symlink(join(folder, group, name), join(modules, '@lifegrid', name))
      // A package has its own node_modules if it needs another version than the rest of the project.
      const own = join(group, name, 'node_modules')
      await symlink(join(projectRoot, own), join(folder, own))
    }
  }
  for (const link of [local, 'node_modules/@lifegrid/local'])
    await symlink(join(projectRoot, local), join(folder, link))
}
