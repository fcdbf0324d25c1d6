import type { Tables } from '../memory/tables.ts'
import type { OutboxJob } from '../outbox-job.ts'
import { erasedTransaction } from './erased-transaction.ts'
import { purchaseJob, refundJob } from './jobs.ts'
import { purchaseSweepDelayMs } from './limits.ts'
import { memoryRefunds } from './memory-refunds.ts'
import type { MemoryPurchase, PurchaseTables } from './memory-tables.ts'
import {
  type NewPurchase,
  type PurchaseRecord,
  type PurchaseRecords,
  type PurchaseRef,
  type StoreReport,
  wholeShare,
} from './ports.ts'

/** The rows of purchases in memory. Lives belong to no accounts here. */
export function memoryPurchases(tables: Tables): PurchaseRecords {
  return { ...checks(tables), ...reported(tables), ...memoryRefunds(tables, finders(tables).rowOf) }
}

function checks(tables: Tables) {
  const { purchases, voided } = tables.purchases
  const { rowOf, ofTransaction } = finders(tables)
  const decide = (ref: PurchaseRef, now: number, decision: Partial<PurchaseRecord>): void => {
    const row = rowOf(ref)
    if (row?.verdict === null) Object.assign(row, { ...decision, receipt: null, decidedAt: now })
  }
  return {
    async purchase(ref) {
      const row = rowOf(ref)
      return row && toRecord(row)
    },
    async purchasesOf(playerId) {
      return [...purchases.values()]
        .filter((row) => row.playerId === playerId)
        .sort((a, b) => a.createdAt - b.createdAt || (a.purchaseId < b.purchaseId ? -1 : 1))
        .map(toRecord)
    },
    async claimTransaction(ref, { store, transactionId, diamonds }, now) {
      const row = rowOf(ref)
      if (ofTransaction(store, erasedTransaction(transactionId))) return 'used'
      const owner = ofTransaction(store, transactionId)
      if (owner !== undefined && owner !== row) return 'used'
      if (row !== undefined) Object.assign(row, { store, transactionId, diamonds })
      const returned = voided.get(`${store} ${transactionId}`)
      if (returned?.share === wholeShare) return 'refunded'
      if (returned !== undefined && row?.verdict === null && row.refundShare === null)
        Object.assign(row, { refundShare: returned.share, refundedAt: returned.at })
      decide(ref, now, { verdict: 'paid' })
      return 'claimed'
    },
    refusePurchase: async (ref, verdict, now) => decide(ref, now, { verdict, transactionId: null }),
    async settlePurchase(ref, now) {
      const row = rowOf(ref)
      if (row === undefined) return
      row.settledAt = now
      row.dueAt = row.verdict === 'paid' && (row.refundShare ?? 0) > row.refundSettledShare ? now : null
    },
    async postponePurchase(ref, until) {
      const row = rowOf(ref)
      if (row !== undefined) row.dueAt = until
    },
    async claimPurchases({ now, until, limit }) {
      const due = [...purchases.values()]
        .filter((row) => row.dueAt !== null && row.dueAt <= now)
        .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))
        .slice(0, limit)
      for (const row of due) row.dueAt = until
      return due.map(({ playerId, purchaseId }) => ({ playerId, purchaseId }))
    },
  } satisfies Partial<PurchaseRecords>
}

function reported(tables: Tables) {
  const { purchases, voided, reports, erased } = tables.purchases
  const { rowOf, ofTransaction } = finders(tables)
  const addJob = (job: OutboxJob): void => {
    if (!tables.outbox.has(job.id)) tables.outbox.set(job.id, { job, claimedUntil: 0 })
  }
  return {
    async addReported(purchase, report, now) {
      const isLiving = !erased.has(purchase.playerId)
      if (reports.has(reportKey(report))) return isLiving
      reports.set(reportKey(report), now)
      if (!isLiving) return false
      if (!rowOf(purchase) && !ofTransaction(purchase.store, purchase.transactionId)) {
        purchases.set(keyOf(purchase), newRow({ ...purchase, receipt: null }, now))
      }
      addJob(purchaseJob(purchase, 'check', now))
      return true
    },
    async voidTransaction({ store, transactionId, share = wholeShare, chargeback = false }, report, now) {
      if (reports.has(reportKey(report))) return
      reports.set(reportKey(report), now)
      if (ofTransaction(store, erasedTransaction(transactionId))) return
      const known = voided.get(`${store} ${transactionId}`)
      if (known === undefined) voided.set(`${store} ${transactionId}`, { share, at: now })
      else known.share = Math.max(known.share, share)
      const row = ofTransaction(store, transactionId)
      if (row !== undefined) {
        if (chargeback) row.chargedBack = true
        if ((row.refundShare ?? 0) < share)
          Object.assign(row, { refundShare: share, refundedAt: row.refundedAt ?? now, dueAt: now })
        addJob(refundJob(row, share, now))
      }
    },
  } satisfies Partial<PurchaseRecords>
}

/** [RIGHTS-5] Erases what purchases have of a life, as an erasure does in the real record. */
export function erasePurchases({ purchases: { purchases, voided, erased }, outbox }: Tables, playerId: string): void {
  erased.add(playerId)
  for (const [key, row] of [...purchases]) {
    if (row.playerId !== playerId) continue
    const { store, transactionId } = row
    voided.delete(`${store} ${transactionId}`)
    purchases.delete(key)
    const kept = { ...row, playerId: `erased-${erased.size}`, receipt: null, dueAt: null }
    purchases.set(keyOf(kept), { ...kept, transactionId: transactionId && erasedTransaction(transactionId) })
  }
  for (const [id, { job }] of outbox) if (JSON.parse(job.payload).player === playerId) outbox.delete(id)
}

function finders({ purchases: { purchases } }: Tables) {
  return {
    rowOf: (ref: PurchaseRef): MemoryPurchase | undefined => purchases.get(keyOf(ref)),
    ofTransaction: (store: string, transactionId: string): MemoryPurchase | undefined =>
      [...purchases.values()].find((row) => row.store === store && row.transactionId === transactionId),
  }
}

/** Writes the row of a new purchase, as the commit of its command does. */
export function writePurchase({ purchases }: PurchaseTables, { at, ...purchase }: NewPurchase): void {
  const notReported = { transactionId: null, paidAmount: null, paidCurrency: null }
  purchases.set(keyOf(purchase), newRow({ ...purchase, ...notReported }, at))
}

function newRow(
  what: Omit<NewPurchase, 'receipt' | 'at'> & {
    readonly receipt: string | null
  } & Pick<PurchaseRecord, 'transactionId' | 'paidAmount' | 'paidCurrency'>,
  now: number,
): MemoryPurchase {
  const undecided = { verdict: null, diamonds: null, decidedAt: null, settledAt: null }
  const notRefunded = { refundedAt: null, refundShare: null, refundSettledAt: null, chargedBack: false }
  const notTold = { refundSentShare: 0, refundSettledShare: 0 }
  return { ...what, createdAt: now, ...undecided, ...notRefunded, ...notTold, dueAt: now + purchaseSweepDelayMs }
}

function toRecord(row: MemoryPurchase): PurchaseRecord {
  const { dueAt: _1, refundSentShare: _2, refundSettledShare: _3, chargedBack: _4, ...record } = row
  return record
}

function keyOf({ playerId, purchaseId }: PurchaseRef): string {
  return `${playerId} ${purchaseId}`
}

function reportKey({ store, reportId }: StoreReport): string {
  return `${store} ${reportId}`
}
