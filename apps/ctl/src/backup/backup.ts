import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { databaseContents } from '@lifegrid/storage/mysql/replace-database'
import { ExpectedFailure } from '../expected-failure.ts'
import { checkBackupFile } from './backup-file.ts'
import { clientProgram, type Vendor, vendorOf } from './client-program.ts'
import { databaseOf, withOptionFile } from './option-file.ts'
import { runClient } from './run-client.ts'

/** One transaction, so that all tables are as of one moment, while nodes go on committing. */
const dumpOptions = ['--single-transaction', '--quick', '--routines', '--triggers', '--hex-blob', '--no-tablespaces']

/**
 * [OPS-4] Writes a consistent copy of the database to a new file, compressed with gzip.
 * @returns the size of the file in bytes.
 * @throws ExpectedFailure when the file exists or cannot be written, or the client program is missing or fails. No file is left then.
 */
export async function backupTo(url: string, file: string): Promise<number> {
  await checkIsNew(file)
  const { version } = await databaseContents(url)
  const server = vendorOf(version)
  const { name, vendor } = await clientProgram('dump', server)
  const partial = `${file}.partial`
  try {
    await withOptionFile(url, vendor, (options) =>
      runClient(
        name,
        dumpArguments(options, { vendor, server, database: databaseOf(url) }),
        async ({ input, output }) => {
          input.end()
          // Readable for this user only, because it has the data of all players. `flush`: it is on the disk when it gets its name.
          await pipeline(output, createGzip(), createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true }))
        },
      ),
    )
    await checkBackupFile(partial)
    await rename(partial, file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new ExpectedFailure(`${partial} exists: another backup writes it, or was interrupted.`)
    await rm(partial, { force: true })
    if (code === undefined) throw error
    throw new ExpectedFailure(`${file} cannot be written (${code}).`)
  }
  return (await stat(file)).size
}

/** The arguments of mysqldump or mariadb-dump. The option file comes first, as both demand. */
export function dumpArguments(
  optionFile: string,
  { vendor, server, database }: { readonly vendor: Vendor; readonly server: Vendor; readonly database: string },
): string[] {
  // MySQL's program would otherwise write the server's transaction ids, and ask a server of MariaDB for tables that it has not.
  const own =
    vendor === 'mysql' ? ['--set-gtid-purged=OFF', ...(server === 'mariadb' ? ['--column-statistics=0'] : [])] : []
  return [`--defaults-file=${optionFile}`, ...dumpOptions, ...own, database]
}

async function checkIsNew(file: string): Promise<void> {
  const exists = await stat(file).then(
    () => true,
    () => false,
  )
  if (exists) throw new ExpectedFailure(`${file} exists. A backup does not replace a file.`)
}
