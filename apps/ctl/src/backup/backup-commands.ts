import { resolve } from 'node:path'
import { StoreError } from '@lifegrid/storage/ports'
import { recordUrl } from '../cluster/service-urls.ts'
import { isConfirmed } from '../confirm.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { backupTo } from './backup.ts'
import { restoreFrom } from './restore.ts'

/** `lifegrid backup <file>`: [OPS-4]. @returns the exit code. */
export function backupCommand(path: string, { json }: { readonly json?: boolean }): Promise<number> {
  return withReasons('be backed up', async () => {
    const file = resolve(path)
    const bytes = await backupTo(recordUrl(), file)
    console.log(json === true ? JSON.stringify({ file, bytes }) : `Wrote ${bytes} bytes to ${file}.`)
    return 0
  })
}

/** `lifegrid restore <file>`: [OPS-4]. @returns the exit code: 1 when the database has data and may not be replaced. */
export function restoreCommand(
  path: string,
  { json, yes }: { readonly json?: boolean; readonly yes?: boolean },
): Promise<number> {
  return withReasons('be restored', async () => {
    const file = resolve(path)
    const restored = await restoreFrom(recordUrl(), file, (players) =>
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
