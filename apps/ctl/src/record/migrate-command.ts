import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrate } from '@lifegrid/storage/migrate'
import { runScript } from '@lifegrid/storage/mysql/run-script'
import { StoreError } from '@lifegrid/storage/ports'
import { recordUrls } from '../cluster/service-urls.ts'
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
  const urls = recordUrls()
  const servers: { readonly server: number; readonly applied: readonly string[] }[] = []
  for (const [server, url] of urls.entries()) {
    const applied = await migrateAt(url)
    if (grants) await grantAt(url)
    servers.push({ server, applied })
    // At once, so that a failure on a later server does not hide what was done.
    if (json !== true) console.log(`${urls.length === 1 ? '' : `Server ${server}: `}${migratedText(applied)}`)
  }
  const applied = servers[0]?.applied
  if (json === true) console.log(JSON.stringify({ applied, grants, ...(urls.length === 1 ? {} : { servers }) }))
  return 0
}

function migratedText(applied: readonly string[]): string {
  return applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`
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
