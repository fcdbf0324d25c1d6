import { chmod, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { systemRandom } from '@lifegrid/base/system-random'
import { ExpectedFailure } from '../expected-failure.ts'
import { newSecrets, type ServiceHosts, withServers } from './secrets.ts'

export interface SecretsOptions extends ServiceHosts {
  /** Further MySQL servers for a folder that exists, separated by commas. */
  readonly addMysql?: string
  readonly json?: boolean
}

/**
 * `lifegrid secrets <folder>`: writes the passwords, keys and tokens of a new deployment, a file each. Only their owner can open the folder. The files
 * themselves are readable, because containers run under other users and see the file without its folder.
 * @returns the exit code.
 * @throws ExpectedFailure when the folder has files: secrets in use are never replaced.
 */
export async function secretsCommand(path: string, { json, addMysql, ...hosts }: SecretsOptions): Promise<number> {
  const folder = resolve(path)
  try {
    if (addMysql !== undefined) return print(folder, await appendServers(folder, addMysql.split(',')), json)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    // A folder that existed keeps its mode otherwise.
    await chmod(folder, 0o700)
    const present = await readdir(folder)
    if (present.length > 0) throw new ExpectedFailure(`${folder} is not empty. Secrets that exist are not replaced.`)
    const files = newSecrets(hosts, systemRandom)
    for (const [name, content] of files)
      await writeFile(join(folder, name), `${content}\n`, { mode: 0o644, flag: 'wx' })
    return print(folder, [...files.keys()], json)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new ExpectedFailure(`${folder} cannot be written (${code}).`)
  }
}

/** Writes the lists of all MySQL servers. @returns the names of the files. */
async function appendServers(folder: string, added: readonly string[]): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('mysql_url'))
  const present = await Promise.all(
    names.map(async (name) => [name, (await readFile(join(folder, name), 'utf8')).trim()] as const),
  )
  const lists = withServers(new Map(present), added)
  for (const [name, content] of lists) {
    // By a new name first: a node that starts meanwhile reads the whole list or the former one.
    await writeFile(join(folder, `${name}.new`), `${content}\n`, { mode: 0o644 })
    await rename(join(folder, `${name}.new`), join(folder, name))
  }
  return [...lists.keys()]
}

function print(folder: string, files: readonly string[], json: boolean | undefined): number {
  console.log(json === true ? JSON.stringify({ folder, files }) : `Wrote ${files.length} files to ${folder}.`)
  return 0
}
