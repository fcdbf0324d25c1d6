import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { migrate } from '@lifegrid/storage/migrate'
import { databaseContents, emptyDatabase } from '@lifegrid/storage/mysql/replace-database'
import { connectRecord } from '../cluster/connect-record.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { checkBackupFile } from './backup-file.ts'
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
 * [OPS-4] Replaces a database by a backup. Everything is checked before anything is dropped.
 * @param mayReplace asked when the database has players, with their number.
 * @returns undefined when it may not.
 * @throws ExpectedFailure when the backup is not whole, or the client program is missing or fails.
 */
export async function restoreFrom(
  url: string,
  file: string,
  mayReplace: (players: number) => Promise<boolean>,
): Promise<Restored | undefined> {
  await checkBackupFile(file)
  const { version, players } = await databaseContents(url)
  const program = await clientProgram('load', vendorOf(version))
  if (players > 0 && !(await mayReplace(players))) return undefined
  await emptyDatabase(url)
  await load(url, file, program)
  const applied = await migrate(url)
  const store = await connectRecord(url)
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
