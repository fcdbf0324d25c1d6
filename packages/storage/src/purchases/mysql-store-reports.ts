import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { purchaseJob } from './jobs.ts'
import { purchaseSweepDelayMs } from './limits.ts'
import { onePurchase } from './mysql-one-purchase.ts'
import type { PurchaseRecords, StoreReport } from './ports.ts'

/** The methods of {@link PurchaseRecords} for what stores report by themselves. */
export function storeReportRows(db: Database) {
  const one = onePurchase(db)
  return {
    async addReported({ playerId, purchaseId, productId, store, transactionId, fingerprint }, report, now) {
      if (await isKnown(db, report)) return
      const job = purchaseJob({ playerId, purchaseId }, 'check', now)
      // Ignored when the transaction is known. The job is added all the same, and does what is left to do.
      await sql`INSERT IGNORE INTO purchase
        (player_id, purchase_id, product_id, store, transaction_id, fingerprint, created_at, due_at)
        VALUES (${playerId}, ${purchaseId}, ${productId}, ${store}, ${transactionId}, ${fingerprint}, ${now},
          ${now + purchaseSweepDelayMs})`.execute(db)
      await addJob(db, job)
      await addReport(db, report, now)
    },
    async voidTransaction({ store, transactionId }, report, now) {
      if (await isKnown(db, report)) return
      await sql`INSERT IGNORE INTO voided_purchase (store, transaction_id, voided_at)
        VALUES (${store}, ${transactionId}, ${now})`.execute(db)
      await db
        .updateTable('purchase')
        .where('store', '=', store)
        .where('transaction_id', '=', transactionId)
        .where('refunded_at', 'is', null)
        .set({ refunded_at: now, due_at: now })
        .execute()
      const row = await db
        .selectFrom('purchase')
        .select(['player_id', 'purchase_id'])
        .where('store', '=', store)
        .where('transaction_id', '=', transactionId)
        .executeTakeFirst()
      if (row !== undefined) {
        await addJob(db, purchaseJob({ playerId: row.player_id, purchaseId: row.purchase_id }, 'refund', now))
      }
      // The last step: a report that is not noted is sent again.
      await addReport(db, report, now)
    },
    async settleRefund(ref, now) {
      await sql`INSERT IGNORE INTO account_mark (account_id, kind, player_id, purchase_id, marked_at)
        SELECT COALESCE(c.account_id, p.player_id), 'refund', p.player_id, p.purchase_id, ${now}
          FROM purchase p LEFT JOIN account_character c ON c.player_id = p.player_id
          WHERE p.player_id = ${ref.playerId} AND p.purchase_id = ${ref.purchaseId}`.execute(db)
      await one(ref).set({ refund_settled_at: now, due_at: null }).execute()
    },
    async refundMarks(accountId) {
      const rows = await db
        .selectFrom('account_mark')
        .select(['player_id', 'purchase_id'])
        .where('account_id', '=', accountId)
        .where('kind', '=', 'refund')
        .orderBy('marked_at')
        .execute()
      return rows.map((row) => ({ playerId: row.player_id, purchaseId: row.purchase_id }))
    },
    async forgetReports(before) {
      await db.deleteFrom('store_report').where('reported_at', '<', before).execute()
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
