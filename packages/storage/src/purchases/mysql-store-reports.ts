import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { lifeHash } from '../rights/life-hash.ts'
import { erasedTransaction } from './erased-transaction.ts'
import { purchaseJob, refundJob } from './jobs.ts'
import { purchaseSweepDelayMs } from './limits.ts'
import { type PurchaseRecords, type StoreReport, wholeShare } from './ports.ts'

/** The methods of {@link PurchaseRecords} for what stores report by themselves. */
export function storeReportRows(db: Database) {
  return {
    async addReported(purchase, report, now) {
      const { playerId, purchaseId, productId, store, transactionId, paidAmount, paidCurrency, fingerprint } = purchase
      const notErased = sql`NOT EXISTS (SELECT 1 FROM erased_life WHERE life_hash = ${lifeHash(playerId)})`
      if (await isKnown(db, report)) return isLiving(db, notErased)
      const job = purchaseJob({ playerId, purchaseId }, 'check', now)
      // [PURCHASE-9] The condition is in the statements, which lock what they read: an erasure begins before them, and nothing is written, or
      // after them, and finds what they wrote.
      // Ignored when the transaction is known. The job is added all the same, and does what is left to do.
      await sql`INSERT IGNORE INTO purchase
        (player_id, purchase_id, product_id, store, transaction_id, paid_amount, paid_currency, fingerprint, created_at,
          due_at)
        SELECT ${playerId}, ${purchaseId}, ${productId}, ${store}, ${transactionId}, ${paidAmount}, ${paidCurrency},
          ${fingerprint}, ${now}, ${now + purchaseSweepDelayMs} FROM DUAL WHERE ${notErased}`.execute(db)
      await sql`INSERT IGNORE INTO outbox (job_id, queue, payload, run_at)
        SELECT ${job.id}, ${job.queue}, ${job.payload}, ${job.runAt} FROM DUAL WHERE ${notErased}`.execute(db)
      await addReport(db, report, now)
      return isLiving(db, notErased)
    },
    async voidTransaction({ store, transactionId, share = wholeShare, chargeback = false }, report, now) {
      if (await isKnown(db, report)) return
      // [PURCHASE-9] Of an erased life's transaction only the hash is kept.
      await sql`INSERT INTO voided_purchase (store, transaction_id, voided_at, share)
        SELECT ${store}, ${transactionId}, ${now}, ${share} FROM DUAL WHERE NOT EXISTS (
          SELECT 1 FROM purchase WHERE store = ${store} AND transaction_id = ${erasedTransaction(transactionId)})
        ON DUPLICATE KEY UPDATE share = GREATEST(share, VALUES(share))`.execute(db)
      const ofTransaction = db
        .updateTable('purchase')
        .where('store', '=', store)
        .where('transaction_id', '=', transactionId)
      if (chargeback) await ofTransaction.set({ charged_back: 1 }).execute()
      await ofTransaction
        .where((where) => where.or([where('refund_share', 'is', null), where('refund_share', '<', share)]))
        .set({ refund_share: share, refunded_at: sql`COALESCE(refunded_at, ${now})`, due_at: now })
        .execute()
      const row = await db
        .selectFrom('purchase')
        .select(['player_id', 'purchase_id'])
        .where('store', '=', store)
        .where('transaction_id', '=', transactionId)
        .executeTakeFirst()
      if (row !== undefined) {
        await addJob(db, refundJob({ playerId: row.player_id, purchaseId: row.purchase_id }, share, now))
      }
      // The last step: a report that is not noted is sent again.
      await addReport(db, report, now)
    },
  } satisfies Partial<PurchaseRecords>
}

async function isLiving(db: Database, notErased: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM DUAL WHERE ${notErased}`.execute(db)
  return rows.length > 0
}

async function isKnown(db: Database, { store, reportId }: StoreReport): Promise<boolean> {
  const row = await db
    .selectFrom('store_report')
    .select('reported_at')
    .where('store', '=', store)
    .where('report_id', '=', reportId)
    .executeTakeFirst()
  return row !== undefined
}

async function addReport(db: Database, { store, reportId }: StoreReport, now: number): Promise<void> {
  await sql`INSERT IGNORE INTO store_report (store, report_id, reported_at)
    VALUES (${store}, ${reportId}, ${now})`.execute(db)
}

async function addJob(db: Database, { id, queue, payload, runAt }: ReturnType<typeof purchaseJob>): Promise<void> {
  await sql`INSERT IGNORE INTO outbox (job_id, queue, payload, run_at)
    VALUES (${id}, ${queue}, ${payload}, ${runAt})`.execute(db)
}
