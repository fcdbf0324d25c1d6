import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Folders of servers that are often not on a user's PATH: Debian's sbin folders and Homebrew's folders. */
const extraFolders = [
  '/usr/local/sbin',
  '/usr/sbin',
  '/sbin',
  '/usr/local/bin',
  '/usr/bin',
  '/opt/homebrew/bin',
  '/opt/homebrew/sbin',
  '/opt/homebrew/opt/mariadb/bin',
  '/opt/homebrew/opt/mysql/bin',
  '/usr/local/opt/mariadb/bin',
  '/usr/local/opt/mysql/bin',
  '/usr/libexec',
]

/** The folders in which programs are searched: the PATH first. */
export function searchPath(path: string | undefined = process.env.PATH): string[] {
  const own = (path ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...new Set([...own, ...extraFolders])]
}

/** The path of the first of `names` that is an executable file in one of the folders. */
export function lookFor(names: readonly string[], folders: readonly string[] = searchPath()): string | undefined {
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name)
      if (isExecutable(path)) return path
    }
  }
  return undefined
}

/** @throws Error with the names and the folders. */
export function findProgram(names: readonly string[]): string {
  const path = lookFor(names)
  if (path === undefined)
    throw new Error(`${names.join(' or ')} is not installed (looked in ${searchPath().join(', ')})`)
  return path
}

/** Like {@link findProgram}, but prefers a folder: the one of the program that it belongs to, because two versions may be installed. */
export function findNextTo(folder: string, names: readonly string[]): string {
  return lookFor(names, [folder, join(folder, '../bin'), join(folder, '../scripts')]) ?? findProgram(names)
}

/** Whether the path is a file that this user may execute. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    // Missing or not executable.
    return false
  }
}
