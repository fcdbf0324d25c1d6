import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ExpectedFailure } from '../expected-failure.ts'

/** The clients of both vendors end a complete dump with this line. */
const completed = '-- Dump completed'
/** Longer than the last line with its date. */
const tailLength = 200
/** Where a dump of several databases names the first one. */
const headLength = 64 * 1024

/**
 * [OPS-4] Reads a whole backup and checks that it is complete, and that it is the dump of one database, which can be restored to any name.
 * @throws ExpectedFailure with the reason when it cannot be restored.
 */
export async function checkBackupFile(path: string): Promise<void> {
  let head = ''
  let tail = ''
  try {
    await pipeline(createReadStream(path), createGunzip(), async (source: AsyncIterable<Buffer>) => {
      for await (const chunk of source) {
        if (head.length < headLength) head += chunk.toString('latin1')
        tail = (tail + chunk.subarray(-tailLength).toString('latin1')).slice(-tailLength)
      }
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new ExpectedFailure(`There is no file ${path}.`)
    const reason = error instanceof Error ? error.message : String(error)
    throw new ExpectedFailure(`${path} is not a whole backup: ${reason}.`)
  }
  if (!tail.includes(completed)) throw new ExpectedFailure(`${path} is not a whole backup: its end is missing.`)
  if (/^(?:CREATE DATABASE|USE `)/m.test(head)) {
    throw new ExpectedFailure(
      `${path} names its database itself, so it would not go to the one of MYSQL_URL. Restore it with the client of the database, ` +
        'then run npx lifegrid record restored.',
    )
  }
}
