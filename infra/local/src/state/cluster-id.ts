import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type Random, randomId } from '@lifegrid/base/random'
import type { Home } from '../home.ts'

/**
 * The id of the data in this home. It is created once and deleted with the data; ports do not matter. `lifegrid play` keeps its players by
 * this id.
 * @throws Error when the file does not hold an id.
 */
export function loadClusterId(home: Pick<Home, 'clusterIdFile'>, random: Random): string {
  const file = home.clusterIdFile
  if (existsSync(file)) {
    const id = readFileSync(file, 'utf8').trim()
    if (/^[a-z0-9]{16}$/.test(id)) return id
    throw new Error(
      `${file} does not hold a cluster id. Remove it: the cluster gets a new id, and "play" a new player.`,
    )
  }
  const id = randomId(random)
  // Flushed before it is renamed, so that a power loss leaves the whole file or none.
  writeFileSync(`${file}.next`, `${id}\n`, { mode: 0o600, flush: true })
  renameSync(`${file}.next`, file)
  return id
}
