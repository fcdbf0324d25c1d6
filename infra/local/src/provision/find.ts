import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where servers live that an ordinary user's PATH leaves out: Debian's sbin folders, and Homebrew's. */
export const extraFolders = [
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

/** Folders in which programs are looked for: those of the PATH first. */
export function searchPath(path: string | undefined = process.env.PATH): string[] {
  const own = (path ?? '').split(delimiter).filter((folder) => folder !== '')
  return [...new Set([...own, ...extraFolders])]
}

/** The path of the first of `names` that stands in one of the folders as an executable file. */
export function lookFor(names: readonly string[], folders: readonly string[] = searchPath()): string | undefined {
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name)
      if (isExecutable(path)) return path
    }
  }
  return undefined
}

/** @throws Error that names what was looked for. */
export function findProgram(names: readonly string[]): string {
  const path = lookFor(names)
  if (path === undefined)
    throw new Error(`${names.join(' or ')} is not installed (looked in ${searchPath().join(', ')})`)
  return path
}

/** Like {@link findProgram}, but prefers the folder of a program that it belongs to: two versions may be installed. */
export function findNextTo(folder: string, names: readonly string[]): string {
  return lookFor(names, [folder, join(folder, '../bin'), join(folder, '../scripts')]) ?? findProgram(names)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    // Missing and not executable are the same answer: no.
    return false
  }
}
