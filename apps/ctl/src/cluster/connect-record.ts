import { systemClock } from '@lifegrid/base/system-clock'
import { mysqlStore } from '@lifegrid/storage/mysql/store'
import { type Store, StoreError } from '@lifegrid/storage/ports'
import { ExpectedFailure } from '../expected-failure.ts'
import { startHint } from '../start-hint.ts'

/** Opens the record, without connections for commits. @throws ExpectedFailure when it cannot be reached. */
export async function connectRecord(url: string): Promise<Store> {
  try {
    return await mysqlStore({ url, lanes: 0, clock: systemClock })
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new ExpectedFailure(`The database cannot be read (${error.message}). ${startHint}`)
  }
}
