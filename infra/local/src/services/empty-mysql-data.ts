import { createHash, randomUUID } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { projectRoot } from '../project-root.ts'

/**
 * A copy of the data folder that a database server created and that it has not served yet. To create one takes a server seconds of CPU time,
 * and each local cluster and each end-to-end test needs one.
 */
export interface EmptyData {
  /** Copies it to `data`. @returns false when there is no copy, or it cannot be read. */
  copyTo(data: string): Promise<boolean>
  /** Keeps a copy of `data`. A folder that cannot be written is no error: then each server creates its data. */
  keep(data: string): Promise<void>
}

/**
 * @param made all that decides what the server creates: its version and its arguments.
 * @param cache the folder that holds the copies.
 */
export function emptyData(
  made: readonly string[],
  cache = join(projectRoot, 'node_modules/.cache/lifegrid/mysql-data'),
): EmptyData {
  const kept = join(cache, createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 16))
  const copy = (from: string, to: string): Promise<void> =>
    cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE, preserveTimestamps: true })
  return {
    async copyTo(data) {
      if (!existsSync(kept)) return false
      try {
        await copy(kept, data)
        return true
      } catch {
        await rm(data, { recursive: true, force: true })
        return false
      }
    },
    async keep(data) {
      // Copied under another name, so that nobody uses an unfinished copy. Two servers may do this at the same time; the first one wins.
      const unfinished = `${kept}.${randomUUID()}`
      try {
        await mkdir(dirname(kept), { recursive: true, mode: 0o700 })
        await copy(data, unfinished)
        await rename(unfinished, kept)
      } catch {
        await rm(unfinished, { recursive: true, force: true }).catch(() => undefined)
      }
    },
  }
}
