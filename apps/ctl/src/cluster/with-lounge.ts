import type { EventStore } from '@lifegrid/storage/lounge/event-ports'
import type { ModerationStore } from '@lifegrid/storage/lounge/moderation-ports'
import { mysqlLounge } from '@lifegrid/storage/lounge/mysql-lounge'
import { StoreError } from '@lifegrid/storage/ports'
import { ExpectedFailure } from '../expected-failure.ts'
import { startHint } from '../start-hint.ts'
import { recordUrl } from './service-urls.ts'

/** Opens the lounge's rows, and closes them when `use` has ended. @throws ExpectedFailure when the database cannot be used. */
export async function withLounge<T>(use: (store: EventStore & ModerationStore) => Promise<T>): Promise<T> {
  const store = mysqlLounge(recordUrl())
  try {
    return await use(store)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new ExpectedFailure(`The database cannot be used (${error.message}). ${startHint}`)
  } finally {
    await store.close()
  }
}
