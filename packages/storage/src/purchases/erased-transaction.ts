import { hash } from 'node:crypto'
import { sql } from 'kysely'

/** [RIGHTS-5] What the purchase of an erased life has in place of its store's number of the transaction. */
export function erasedTransaction(transactionId: string): string {
  return `sha256:${hash('sha256', `transaction ${transactionId}`)}`
}

/** The same from the column. */
export const erasedTransactionColumn = sql<string>`CONCAT('sha256:', SHA2(CONCAT('transaction ', transaction_id), 256))`
