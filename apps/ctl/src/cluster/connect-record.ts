import { systemClock } from '@lifegrid/base/system-clock'
import { type Store, StoreError } from '@lifegrid/storage/ports'
import { openRecord } from '@lifegrid/storage/shards/open-store'
import { ExpectedFailure } from '../expected-failure.ts'
import { startHint } from '../start-hint.ts'

/** Opens the record on all of its servers, without connections for commits. @throws ExpectedFailure when one cannot be reached. */
export async function connectRecord(urls: readonly string[]): Promise<Store> {
  try {
    const { store } = await openRecord({
      urls,
      lanes: 0,
      clock: systemClock,
      onError: (error, server) => console.error(`Server ${server} of the record does not answer: ${reasonOf(error)}`),
    })
    return store
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new ExpectedFailure(`The database cannot be read (${error.message}). ${startHint}`)
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
