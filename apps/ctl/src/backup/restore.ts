import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { migrate } from '@lifegrid/storage/migrate'
import { databaseContents, emptyDatabase } from '@lifegrid/storage/mysql/replace-database'
import { connectRecord } from '../cluster/connect-record.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { checkBackupFile } from './backup-file.ts'
import { backupFiles } from './backup-files.ts'
import { type ClientProgram, clientProgram, vendorOf } from './client-program.ts'
import { databaseOf, withOptionFile } from './option-file.ts'
import { runClient } from './run-client.ts'

export interface Restored {
  /** The new history id: [CONN-2]. */
  readonly history: string
  /** Migrations and procedures that the backup lacked. */
  readonly applied: readonly string[]
}

/**
 * [OPS-4] Replaces a database by a backup, or those of all servers of the record. Everything is checked before anything is dropped.
 * @param urls all servers, in the order of their numbers; the first one is restored last.
 * @param mayReplace asked when the databases have players, with their number.
 * @returns undefined when it may not.
 * @throws ExpectedFailure when the backup is not whole, or the client program is missing or fails.
 */
export async function restoreFrom(
  urls: readonly string[],
  file: string,
  mayReplace: (players: number) => Promise<boolean>,
): Promise<Restored | undefined> {
  const files = backupFiles(file, urls.length)
  const targets: {
    readonly url: string
    readonly own: string
    readonly players: number
    readonly program: ClientProgram
  }[] = []
  for (const [server, url] of urls.entries()) {
    const own = files[server] as string
    await checkBackupFile(own)
    const { version, players } = await databaseContents(url)
    targets.push({ url, own, players, program: await clientProgram('load', vendorOf(version)) })
  }
  const players = targets.reduce((sum, target) => sum + target.players, 0)
  if (players > 0 && !(await mayReplace(players))) return undefined
  let applied: readonly string[] = []
  for (const { url, own, program } of targets.reverse()) {
    await emptyDatabase(url)
    await load(url, own, program)
    applied = await migrate(url)
  }
  const store = await connectRecord(urls)
  try {
    return { history: await store.renewHistory(), applied }
  } finally {
    await store.close()
  }
}

async function load(url: string, file: string, { name, vendor }: ClientProgram): Promise<void> {
  try {
    await withOptionFile(url, vendor, (options) =>
      runClient(name, [`--defaults-file=${options}`, databaseOf(url)], async ({ input, output }) => {
        output.resume()
        await pipeline(createReadStream(file), createGunzip(), input)
      }),
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ExpectedFailure(`${reason}\nThe database is incomplete now. Restore it again before you start the nodes.`)
  }
}
