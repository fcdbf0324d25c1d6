import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from '@lifegrid/storage/migrate'
import { runScript } from '@lifegrid/storage/mysql/run-script'
import { StoreError } from '@lifegrid/storage/ports'
import { recordUrl } from '../cluster/service-urls.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { projectRoot } from '../project-root.ts'

/**
 * `lifegrid migrate`: brings the database to this version, before nodes of this version start.
 * @param options.grants also gives the users of the roles their rights, because a new table needs them too.
 * @returns the exit code.
 * @throws ExpectedFailure when the database cannot be used.
 */
export async function migrateCommand(options: { readonly json?: boolean; readonly grants?: boolean }): Promise<number> {
  const { json, grants = false } = options
  const url = recordUrl()
  const applied = await migrateAt(url)
  if (grants) await grantAt(url)
  if (json) console.log(JSON.stringify({ applied, grants }))
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

/** Runs `infra/mysql/grants.sql`. */
async function grantAt(uri: string): Promise<void> {
  try {
    await runScript(uri, await readFile(join(projectRoot, 'infra/mysql/grants.sql'), 'utf8'))
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new ExpectedFailure(`The rights of the roles cannot be granted: ${error.message}`)
  }
}
