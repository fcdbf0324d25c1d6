import { mysqlAccountStore } from '@lifegrid/storage/accounts/mysql-account-store'
import type { AccountStore } from '@lifegrid/storage/accounts/ports'
import { StoreError } from '@lifegrid/storage/ports'
import { ExpectedFailure } from '../expected-failure.ts'
import { startHint } from '../start-hint.ts'
import { recordUrl } from './service-urls.ts'

/** Opens the accounts, and closes them when `use` has ended. @throws ExpectedFailure when the database cannot be used. */
export async function withAccounts<T>(use: (accounts: AccountStore) => Promise<T>): Promise<T> {
  const accounts = mysqlAccountStore({ url: recordUrl() })
  try {
    return await use(accounts)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new ExpectedFailure(`The database cannot be used (${error.message}). ${startHint}`)
  } finally {
    await accounts.close()
  }
}
