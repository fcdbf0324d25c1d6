import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative } from 'node:path'
import { processIdentity } from '../../state/identity.ts'

const serverScript = 'mysqld'

/**
 * A MySQL or MariaDB server in the file tree of another system, next to a script that runs it with the C library of that tree. So it needs no
 * installation, and does not depend on this machine's libraries.
 */
export interface ServerTree {
  /** The folder of the script and the tree. */
  readonly folder: string
  /** Fills an empty folder with the file tree. @throws Error when it cannot. */
  readonly fill: (root: string) => Promise<void>
}

/**
 * Creates the tree unless it exists.
 * @returns the script, which takes the arguments of mysqld.
 */
export async function serverTree({ folder, fill }: ServerTree): Promise<string> {
  const script = join(folder, serverScript)
  if (existsSync(script)) return script
  await removeAbandoned(folder)
  // Created under another name, so that an interrupted attempt leaves nothing that looks complete.
  const unfinished = `${folder}.${process.pid}`
  const root = join(unfinished, 'root')
  await mkdir(root, { recursive: true })
  try {
    await fill(root)
    await writeScripts(unfinished, root)
    await rm(folder, { recursive: true, force: true })
    await rename(unfinished, folder)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return script
}

/** Removes the unfinished folders of processes that have ended. */
async function removeAbandoned(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  for (const name of await readdir(dirname(folder))) {
    const pid = name.startsWith(`${basename(folder)}.`) ? Number(extname(name).slice(1)) : Number.NaN
    if (pid > 0 && processIdentity(pid) === undefined)
      await rm(join(dirname(folder), name), { recursive: true, force: true })
  }
}

/** Runs a program of the tree with the tree's dynamic loader, which loads the libraries of the tree. */
async function runner(folder: string, root: string): Promise<(path: string, ...last: string[]) => string> {
  const loader = await find(root, ['usr/lib', 'usr/lib64', 'lib64', 'lib'], /^ld-linux.*\.so\.\d+$/)
  const libraries = [dirname(loader), join(root, 'usr/lib/mysql/private'), join(root, 'usr/lib64/mysql/private')]
  const here = (path: string): string => `"$here/${relative(folder, path)}"`
  return (path, ...last) =>
    [`exec ${here(loader)} --library-path ${libraries.map(here).join(':')} ${here(path)} "$@"`, ...last].join(' ')
}

/** mysqld expects `--no-defaults` as its first argument, so the script's own arguments come last. */
async function writeScripts(folder: string, root: string): Promise<void> {
  const run = await runner(folder, root)
  const server = await find(root, ['usr/sbin', 'usr/bin', 'usr/libexec'], /^(mysqld|mariadbd)$/)
  await writeScript(join(folder, serverScript), [
    'here=$(dirname "$0")',
    run(server, `--basedir="$here/${relative(folder, join(root, 'usr'))}"`),
  ])
  const installer = join(root, 'usr/bin/mariadb-install-db')
  if (existsSync(installer)) await writeInstaller(folder, root, installer, run)
}

/** MariaDB's script for a new data folder runs programs of its base folder. It gets one with scripts in their places. */
async function writeInstaller(
  folder: string,
  root: string,
  installer: string,
  run: (path: string) => string,
): Promise<void> {
  const base = join(folder, 'base')
  for (const path of ['bin', 'sbin']) await mkdir(join(base, path), { recursive: true })
  for (const name of ['share', 'lib']) await symlink(relative(base, join(root, 'usr', name)), join(base, name))
  const up = 'here=$(dirname "$0")/../..'
  await writeScript(join(base, 'sbin/mariadbd'), [up, `exec "$here/${serverScript}" "$@"`])
  for (const name of ['my_print_defaults', 'resolveip']) {
    await writeScript(join(base, 'bin', name), [up, run(join(root, 'usr/bin', name))])
  }
  await writeScript(join(folder, 'mariadb-install-db'), [
    'here=$(cd "$(dirname "$0")" && pwd)',
    `exec /bin/sh "$here/${relative(folder, installer)}" "$@" --basedir="$here/base"`,
  ])
}

async function writeScript(path: string, lines: readonly string[]): Promise<void> {
  await writeFile(path, ['#!/bin/sh', ...lines, ''].join('\n'))
  await chmod(path, 0o755)
}

/** Finds a file in the folders or in their direct subfolders. */
async function find(root: string, folders: readonly string[], name: RegExp): Promise<string> {
  for (const folder of folders.map((path) => join(root, path)).filter((path) => existsSync(path))) {
    const entries = await readdir(folder, { withFileTypes: true })
    const nested = entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name))
    for (const path of [folder, ...nested]) {
      const found = (await readdir(path)).find((file) => name.test(file))
      if (found !== undefined) return join(path, found)
    }
  }
  throw new Error(`there is no ${name.source} in ${root}`)
}
