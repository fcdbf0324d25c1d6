import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type Random, randomId } from '@lifegrid/base/random'
import type { Home } from '../home.ts'

/** Each character holds 5.17 bits, so this is the least number that holds 256. */
const length = 50

/**
 * The token that a command on an admin port needs. It is created once; `fresh` keeps it, because no data depends on it. Only the owner of the
 * file can read it. To change the token, remove the file and start the cluster again.
 * @throws Error when the file does not hold a token.
 */
export function loadAdminToken({ adminTokenFile: file }: Pick<Home, 'adminTokenFile'>, random: Random): string {
  if (existsSync(file)) {
    const token = readFileSync(file, 'utf8').trim()
    if (!/^[\x21-\x7e]{32,512}$/.test(token)) {
      throw new Error(`${file} does not hold an admin token. Remove it: the next start creates a new one.`)
    }
    chmodSync(file, 0o600)
    return token
  }
  const token = randomId(random, length)
  // Flushed before it is renamed, so that a power loss leaves the whole file or none.
  writeFileSync(`${file}.next`, `${token}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.next`, file)
  return token
}
