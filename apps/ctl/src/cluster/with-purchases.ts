import { mysqlPurchases } from '@lifegrid/storage/purchases/mysql-purchases'
import type { PurchaseRecords } from '@lifegrid/storage/purchases/ports'
import { connectRecord } from './connect-record.ts'
import { recordUrls } from './service-urls.ts'

/** Opens the rows of purchases, and closes them when `use` has ended. @throws ExpectedFailure when the database cannot be reached. */
export async function withPurchases<T>(use: (purchases: PurchaseRecords) => Promise<T>): Promise<T> {
  const urls = recordUrls()
  // Checks that the database has the tables of this release.
  await (await connectRecord(urls)).close()
  // All purchases are on the first server: [SHARD-7].
  const purchases = mysqlPurchases(urls[0] ?? '')
  try {
    return await use(purchases)
  } finally {
    await purchases.close()
  }
}
