import { connectionOptions } from '../mysql/connection-options.ts'
import { type Database, database } from '../mysql/database.ts'
import { guarded } from '../mysql/guarded.ts'
import { purchaseChecks } from './mysql-purchase-checks.ts'
import { type LedgerOf, refundRows } from './mysql-refunds.ts'
import { storeReportRows } from './mysql-store-reports.ts'
import type { PurchaseRecords } from './ports.ts'

/**
 * The rows of purchases in MySQL or MariaDB. Statements change single rows by their keys and are committed one by one, except for the two
 * that settle a refund, so no commit of a sim waits for them. Their order makes each step repeatable: see the comments.
 */
export function purchaseRows(db: Database, ledgerOf?: LedgerOf): PurchaseRecords {
  return { ...purchaseChecks(db), ...storeReportRows(db), ...refundRows(db, ledgerOf) }
}

/** The rows of purchases for a process that has no other use for the record. It connects with the first call. */
export function mysqlPurchases(url: string): PurchaseRecords & { close(): Promise<void> } {
  const db = database(connectionOptions(url))
  return guarded({ ...purchaseRows(db), close: () => db.destroy() })
}
