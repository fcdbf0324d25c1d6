import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { systemClock } from '@lifegrid/base/system-clock'
import { systemRandom } from '@lifegrid/base/system-random'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { stateVersion } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import { type Store, StoreError } from '@lifegrid/storage/ports'
import { type ExportSources, exportDocument } from '@lifegrid/storage/rights/export-document'
import { rightsWork } from '@lifegrid/storage/rights/rights-work'
import { openServers } from '@lifegrid/storage/shards/servers'
import { connectRecord } from '../cluster/connect-record.ts'
import { recordUrls } from '../cluster/service-urls.ts'
import { ExpectedFailure } from '../expected-failure.ts'
import { startHint } from '../start-hint.ts'

export interface ExportOptions {
  readonly out?: string
  readonly json?: boolean
}

/** `lifegrid player export <id>`: [OPS-8]. @returns the exit code. */
export async function exportCommand(playerId: string, { out, json }: ExportOptions): Promise<number> {
  if (json === true && out === undefined) {
    throw new ExpectedFailure('The document on standard output is JSON already. --json is about the file of --out.')
  }
  const urls = recordUrls()
  const store = await connectRecord(urls)
  const servers = urls.length > 1 ? openServers(urls, systemClock) : undefined
  const work = rightsWork({ url: urls[0] ?? '', random: systemRandom, servers })
  try {
    const document = await knownDocument({ work, lifeOf: (life) => lifeOf(store, life) }, store, playerId)
    if (out === undefined) {
      await pipeline(document, process.stdout, { end: false })
      return 0
    }
    const bytes = await writeDocument(document, out)
    console.log(json === true ? JSON.stringify({ player: playerId, out, bytes }) : `wrote ${bytes} bytes to ${out}`)
    return 0
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new ExpectedFailure(`The database cannot be used (${error.message}). ${startHint}`)
  } finally {
    await work.close()
    await servers?.close()
    await store.close()
  }
}

/** [OPS-8] The document of [RIGHTS-6], as of now. @throws ExpectedFailure when there is no such player. */
export async function knownDocument(
  sources: ExportSources,
  store: Pick<Store, 'head'>,
  playerId: string,
): Promise<Readable> {
  const accounts = await sources.work.accountsOf([playerId])
  if (accounts.length === 0 && (await store.head(playerId)) === undefined) {
    throw new ExpectedFailure(`The database has no player ${playerId}.`)
  }
  return Readable.from(exportDocument(sources, playerId, Math.floor(systemClock.now())))
}

async function lifeOf(store: Pick<Store, 'load'>, life: string): Promise<object | undefined> {
  const stored = await store.load(life, stateVersion)
  return stored && rebuild({ ...stored, onDivergence() {} }, { catalogue })
}

/**
 * Writes a new file that only this user can read. A document that could not be completed leaves no file.
 * @returns its size in bytes.
 * @throws ExpectedFailure when the file exists or cannot be written.
 */
export async function writeDocument(document: Readable, out: string): Promise<number> {
  const file = createWriteStream(out, { flags: 'wx', mode: 0o600 })
  let isOpen = false
  file.once('open', () => {
    isOpen = true
  })
  try {
    await pipeline(document, file as Writable)
  } catch (error) {
    if (isOpen) await rm(out, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EEXIST') throw new ExpectedFailure(`${out} exists. Name a new file.`)
    if (['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC', 'ENOTDIR', 'EROFS'].includes(code)) {
      throw new ExpectedFailure(`${out} cannot be written (${code}).`)
    }
    throw error
  }
  return file.bytesWritten
}
