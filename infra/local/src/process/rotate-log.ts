import { copyFile, readdir, rename, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'

export interface LogRoom {
  /** A longer file is rotated. */
  readonly bytesMax: number
  /** Older parts that are kept: `<file>.1` is the newest. */
  readonly kept: number
}

/**
 * Rotates every `*.log` file of a folder that has become too long. The file is copied and truncated, not renamed: the
 * process that writes it holds it open, and outlives this one. It appends, so it continues at the start of the emptied
 * file. Lines that it writes between the copy and the truncation are lost; that takes milliseconds.
 * @throws Error when the disk is full, for example.
 */
export async function rotateLogs(folder: string, room: LogRoom): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.log'))
  for (const name of files) await rotateLog(join(folder, name), room)
}

async function rotateLog(file: string, { bytesMax, kept }: LogRoom): Promise<void> {
  if ((await stat(file)).size <= bytesMax) return
  for (let part = kept - 1; part >= 1; part--)
    await rename(`${file}.${part}`, `${file}.${part + 1}`).catch(ignoreMissing)
  await copyFile(file, `${file}.1`)
  await truncate(file, 0)
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
