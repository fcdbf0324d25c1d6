import { migrate } from '@lifegrid/storage/migrate'
import { StoreError } from '@lifegrid/storage/ports'
import { recordUrl } from '../cluster/service-urls.ts'
import { ExpectedFailure } from '../expected-failure.ts'

/**
 * `lifegrid migrate`: brings the database to this version, before nodes of this version start.
 * @returns the exit code.
 * @throws ExpectedFailure when the database cannot be used.
 */
export async function migrateCommand({ json }: { readonly json?: boolean }): Promise<number> {
  const applied = await migrateAt(recordUrl())
  if (json) console.log(JSON.stringify({ applied }))
  else if (applied.length === 0) console.log('The database is up to date.')
  else console.log(`Applied ${applied.join(', ')}.`)
  return 0
}

async function migrateAt(url: string): Promise<string[]> {
  try {
    return await migrate(url)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new ExpectedFailure(`The database cannot be migrated: ${error.message}`)
  }
}
