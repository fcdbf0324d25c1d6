import { resolve } from 'node:path'
import { systemClock } from '@lifegrid/base/system-clock'
import { StoreError } from '@lifegrid/storage/ports'
import { withoutMoves } from '@lifegrid/storage/shards/move/locked'
import { recordUrls } from '../cluster/service-urls.ts'
import { isConfirmed } from '../confirm.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { backupTo } from './backup.ts'
import { backupFiles } from './backup-files.ts'
import { checkNodesStopped } from './nodes-stopped.ts'
import { restoreFrom } from './restore.ts'

/** `lifegrid backup <file>`: [OPS-4]. @returns the exit code. */
export function backupCommand(path: string, { json }: { readonly json?: boolean }): Promise<number> {
  return withReasons('be backed up', async () => {
    const file = resolve(path)
    const urls = recordUrls()
    const servers = await withoutMoves({ urls, clock: systemClock }, () => backupServers(urls, file))
    const bytes = servers.find((written) => written.file === file)?.bytes
    if (json === true) console.log(JSON.stringify({ file, bytes, ...(urls.length === 1 ? {} : { servers }) }))
    else for (const written of servers) console.log(`Wrote ${written.bytes} bytes to ${written.file}.`)
    return 0
  })
}

/** [SHARD-8] The first server last: it has the accounts, and no life may lack its account. */
async function backupServers(
  urls: readonly string[],
  file: string,
): Promise<{ readonly server: number; readonly file: string; readonly bytes: number }[]> {
  const files = backupFiles(file, urls.length)
  const written = []
  for (let server = urls.length - 1; server >= 0; server--) {
    const own = files[server] as string
    written.push({ server, file: own, bytes: await backupTo(urls[server] as string, own) })
  }
  return written
}

/** `lifegrid restore <file>`: [OPS-4], [OPS-26]. @returns the exit code: 1 when the database has data and may not be replaced. */
export function restoreCommand(
  path: string,
  { json, yes, nodesStopped }: { readonly json?: boolean; readonly yes?: boolean; readonly nodesStopped?: boolean },
): Promise<number> {
  return withReasons('be restored', async () => {
    const file = resolve(path)
    if (nodesStopped !== true) await checkNodesStopped()
    const restored = await restoreFrom(recordUrls(), file, (players) =>
      isConfirmed(
        `The database has ${players === 1 ? '1 player' : `${players} players`}. All its data is replaced by ${file}.`,
        yes,
      ),
    )
    if (restored === undefined) {
      console.log(json === true ? JSON.stringify({ restored: false }) : 'Nothing was changed.')
      return 1
    }
    const { history, applied } = restored
    if (json === true) console.log(JSON.stringify({ restored: true, history, applied }))
    else {
      if (applied.length > 0) console.log(`Applied ${applied.join(', ')}.`)
      console.log(`Restored ${file}. The record has the new history id ${history}. Start the nodes now.`)
    }
    return 0
  })
}

async function withReasons(failed: string, use: () => Promise<number>): Promise<number> {
  try {
    return await use()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new ExpectedFailure(`The database cannot ${failed}: ${error.message}`)
  }
}
