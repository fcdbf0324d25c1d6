import { sql } from 'kysely'
import { connectionOptions } from '../mysql/connection-options.ts'
import { type Database, database } from '../mysql/database.ts'
import { guarded } from '../mysql/guarded.ts'
import { isDuplicateKey } from '../mysql/store-error.ts'
import { purchaseJob } from './jobs.ts'
import { purchaseSweepDelayMs } from './limits.ts'
import type { PurchaseRecord, PurchaseRecords, PurchaseRef, StoreReport } from './ports.ts'
import type { PurchaseTable } from './schema.ts'

/**
 * The rows of purchases in MySQL or MariaDB. Statements change single rows by their keys and are committed one by one, so no commit of a
 * sim waits for them. Their order makes each step repeatable: see the comments.
 */
export function purchaseRows(db: Database) {
  const one = ({ playerId, purchaseId }: PurchaseRef) =>
    db.updateTable('purchase').where('player_id', '=', playerId).where('purchase_id', '=', purchaseId)
  const undecided = (ref: PurchaseRef) => one(ref).where('verdict', 'is', null)
  return {
    async purchase({ playerId, purchaseId }) {
      const row = await db
        .selectFrom('purchase')
        .selectAll()
        .where('player_id', '=', playerId)
        .where('purchase_id', '=', purchaseId)
        .executeTakeFirst()
      return row && toRecord(row)
    },
    async purchasesOf(playerId) {
      const rows = await db
        .selectFrom('purchase')
        .selectAll()
        .where('player_id', '=', playerId)
        .orderBy('created_at')
        .orderBy('purchase_id')
        .execute()
      return rows.map(toRecord)
    },
    async claimTransaction(ref, { store, transactionId, diamonds }, now) {
      try {
        await one(ref).set({ store, transaction_id: transactionId, diamonds }).execute()
      } catch (error) {
        if (isDuplicateKey(error)) return 'used'
        throw error
      }
      // A report that comes from here on finds the transaction in the row.
      if (await isVoided(db, store, transactionId)) return 'refunded'
      await undecided(ref).set({ verdict: 'paid', receipt: null, decided_at: now }).execute()
      return 'claimed'
    },
    async refusePurchase(ref, verdict, now) {
      // A refused purchase does not keep a transaction from another one.
      await undecided(ref).set({ verdict, receipt: null, transaction_id: null, decided_at: now }).execute()
    },
    async settlePurchase(ref, now) {
      const due = sql<number | null>`IF(refunded_at IS NOT NULL AND verdict = 'paid', ${now}, NULL)`
      await one(ref).set({ settled_at: now, due_at: due }).execute()
    },
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
    async claimPurchases({ now, until, limit }) {
      const due = await db
        .selectFrom('purchase')
        .select(['player_id', 'purchase_id', 'due_at'])
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .limit(limit)
        .execute()
      const claimed: PurchaseRef[] = []
      for (const { player_id: playerId, purchase_id: purchaseId, due_at } of due) {
        const ref = { playerId, purchaseId }
        const { numUpdatedRows } = await one(ref).where('due_at', '=', due_at).set({ due_at: until }).executeTakeFirst()
        if (numUpdatedRows === 1n) claimed.push(ref)
      }
      return claimed
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
  } satisfies PurchaseRecords
}

async function isVoided(db: Database, store: string, transactionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('voided_purchase')
    .select('voided_at')
    .where('store', '=', store)
    .where('transaction_id', '=', transactionId)
    .executeTakeFirst()
  return row !== undefined
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

function toRecord(row: Readonly<PurchaseTable>): PurchaseRecord {
  return {
    playerId: row.player_id,
    purchaseId: row.purchase_id,
    productId: row.product_id,
    store: row.store,
    transactionId: row.transaction_id,
    fingerprint: row.fingerprint,
    receipt: row.receipt,
    verdict: row.verdict,
    diamonds: row.diamonds,
    createdAt: row.created_at,
    decidedAt: row.decided_at,
    settledAt: row.settled_at,
    refundedAt: row.refunded_at,
    refundSettledAt: row.refund_settled_at,
  }
}

/** The rows of purchases for a process that has no other use for the record. It connects with the first call. */
export function mysqlPurchases(url: string): PurchaseRecords & { close(): Promise<void> } {
  const db = database(connectionOptions(url))
  return guarded({ ...purchaseRows(db), close: () => db.destroy() })
}
