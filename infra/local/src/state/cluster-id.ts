import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type Random, randomId } from '@lifegrid/base/random'
import type { Home } from '../home.ts'

/**
 * Names the lives of this home, whatever ports they are reached at: made once, kept with the data, and gone with it. The players that
 * this machine remembers are kept by it.
 * @throws Error when the file holds something else.
 */
export function loadClusterId(home: Pick<Home, 'clusterIdFile'>, random: Random): string {
  const file = home.clusterIdFile
  if (existsSync(file)) {
    const id = readFileSync(file, 'utf8').trim()
    if (/^[a-z0-9]{16}$/.test(id)) return id
    throw new Error(
      `${file} does not hold a cluster's id. Remove it: the cluster gets another, and "play" a new player.`,
    )
  }
  const id = randomId(random)
  // On the disk before it has its name: a power loss leaves the whole of it, or nothing.
  writeFileSync(`${file}.next`, `${id}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.next`, file)
  return id
}
