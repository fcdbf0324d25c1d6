import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { purchaseJob, refundJob } from './jobs.ts'
import { purchaseSweepDelayMs } from './limits.ts'
import { type PurchaseRecords, type StoreReport, wholeShare } from './ports.ts'

/** The methods of {@link PurchaseRecords} for what stores report by themselves. */
export function storeReportRows(db: Database) {
  return {
    async addReported(purchase, report, now) {
      const { playerId, purchaseId, productId, store, transactionId, paidAmount, paidCurrency, fingerprint } = purchase
      if (await isKnown(db, report)) return
      const job = purchaseJob({ playerId, purchaseId }, 'check', now)
      // Ignored when the transaction is known. The job is added all the same, and does what is left to do.
      await sql`INSERT IGNORE INTO purchase
        (player_id, purchase_id, product_id, store, transaction_id, paid_amount, paid_currency, fingerprint, created_at,
          due_at)
        VALUES (${playerId}, ${purchaseId}, ${productId}, ${store}, ${transactionId}, ${paidAmount}, ${paidCurrency},
          ${fingerprint}, ${now}, ${now + purchaseSweepDelayMs})`.execute(db)
      await addJob(db, job)
      await addReport(db, report, now)
    },
    async voidTransaction({ store, transactionId, share = wholeShare, chargeback = false }, report, now) {
      if (await isKnown(db, report)) return
      await sql`INSERT INTO voided_purchase (store, transaction_id, voided_at, share)
        VALUES (${store}, ${transactionId}, ${now}, ${share})
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
