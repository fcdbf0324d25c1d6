import { sql } from 'kysely'
import type { Database } from '../mysql/database.ts'
import { isDuplicateKey } from '../mysql/store-error.ts'
import { erasedTransaction } from './erased-transaction.ts'
import { onePurchase, reportedShare } from './mysql-one-purchase.ts'
import { type PurchaseRecord, type PurchaseRecords, type PurchaseRef, wholeShare } from './ports.ts'
import type { PurchaseTable } from './schema.ts'

/** The methods of {@link PurchaseRecords} with which a worker checks and settles a purchase. */
export function purchaseChecks(db: Database) {
  const one = onePurchase(db)
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
      if (await isErased(db, store, transactionId)) return 'used'
      try {
        await one(ref).set({ store, transaction_id: transactionId, diamonds }).execute()
      } catch (error) {
        if (isDuplicateKey(error)) return 'used'
        throw error
      }
      // A report that comes from here on finds the transaction in the row.
      const voided = await voidedShare(db, store, transactionId)
      if (voided?.share === wholeShare) return 'refunded'
      if (voided !== undefined) {
        const { share, voided_at: at } = voided
        await undecided(ref).where('refund_share', 'is', null).set({ refund_share: share, refunded_at: at }).execute()
      }
      await undecided(ref).set({ verdict: 'paid', receipt: null, decided_at: now }).execute()
      return 'claimed'
    },
    async refusePurchase(ref, verdict, now) {
      // A refused purchase does not keep a transaction from another one.
      await undecided(ref).set({ verdict, receipt: null, transaction_id: null, decided_at: now }).execute()
    },
    async settlePurchase(ref, now) {
      const due = sql<number | null>`IF(verdict = 'paid' AND ${reportedShare} > refund_settled_share, ${now}, NULL)`
      await one(ref).set({ settled_at: now, due_at: due }).execute()
    },
    async postponePurchase(ref, until) {
      await one(ref).set({ due_at: until }).execute()
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
  } satisfies Partial<PurchaseRecords>
}

/** Whether the transaction was claimed for a life that is erased now. */
async function isErased(db: Database, store: string, transactionId: string): Promise<boolean> {
  const row = await db
    .selectFrom('purchase')
    .select('purchase_id')
    .where('store', '=', store)
    .where('transaction_id', '=', erasedTransaction(transactionId))
    .executeTakeFirst()
  return row !== undefined
}

function voidedShare(db: Database, store: string, transactionId: string) {
  return db
    .selectFrom('voided_purchase')
    .select(['share', 'voided_at'])
    .where('store', '=', store)
    .where('transaction_id', '=', transactionId)
    .executeTakeFirst()
}

function toRecord(row: Readonly<PurchaseTable>): PurchaseRecord {
  return {
    playerId: row.player_id,
    purchaseId: row.purchase_id,
    productId: row.product_id,
    store: row.store,
    transactionId: row.transaction_id,
    paidAmount: row.paid_amount,
    paidCurrency: row.paid_currency,
    fingerprint: row.fingerprint,
    receipt: row.receipt,
    verdict: row.verdict,
    diamonds: row.diamonds,
    createdAt: row.created_at,
    decidedAt: row.decided_at,
    settledAt: row.settled_at,
    refundedAt: row.refunded_at,
    refundShare: row.refund_share,
    refundSettledAt: row.refund_settled_at,
  }
}
