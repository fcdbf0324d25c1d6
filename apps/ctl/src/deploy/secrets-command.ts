import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { systemRandom } from '@lifegrid/base/system-random'
import { ExpectedFailure } from '../expected-failure.ts'
import { newSecrets, type ServiceHosts } from './secrets.ts'

/**
 * `lifegrid secrets <folder>`: writes the passwords, keys and tokens of a new deployment, a file each. Only their owner can open the folder. The files
 * themselves are readable, because containers run under other users and see the file without its folder.
 * @returns the exit code.
 * @throws ExpectedFailure when the folder has files: secrets in use are never replaced.
 */
export async function secretsCommand(
  path: string,
  { json, ...hosts }: ServiceHosts & { readonly json?: boolean },
): Promise<number> {
  const folder = resolve(path)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    // A folder that existed keeps its mode otherwise.
    await chmod(folder, 0o700)
    const present = await readdir(folder)
    if (present.length > 0) throw new ExpectedFailure(`${folder} is not empty. Secrets that exist are not replaced.`)
    const files = newSecrets(hosts, systemRandom)
    for (const [name, content] of files)
      await writeFile(join(folder, name), `${content}\n`, { mode: 0o644, flag: 'wx' })
    const text = `Wrote ${files.size} files to ${folder}.`
    console.log(json === true ? JSON.stringify({ folder, files: [...files.keys()] }) : text)
    return 0
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new ExpectedFailure(`${folder} cannot be written (${code}).`)
  }
}
