import type { WorkClaim } from '../work-claim.ts'

/** Names one purchase: a player's, by its number in the player's journal or, when the store reported it, by its transaction. */
export interface PurchaseRef {
  readonly playerId: string
  /** At most 64 characters of ASCII, without ':'. */
  readonly purchaseId: string
}

/** A purchase whose receipt a client has sent. The receipt is here, and neither in the journal nor in the life: [PURCHASE-1]. */
export interface NewPurchase extends PurchaseRef {
  readonly productId: string
  /** The store that the client named; null when it named none. */
  readonly store: string | null
  readonly receipt: string
  readonly fingerprint: string
  /** Cluster wall time of the command, ms. */
  readonly at: number
}

/** A transaction of a store. It is used once in the whole cluster: [PURCHASE-2]. */
export interface StoreTransaction {
  readonly store: string
  readonly transactionId: string
}

export interface PurchaseRecord extends PurchaseRef {
  readonly productId: string
  readonly store: string | null
  readonly transactionId: string | null
  readonly fingerprint: string
  /** Null once the store was asked. */
  readonly receipt: string | null
  /** `paid`, or the code with which it is refused; null until the store was asked. */
  readonly verdict: string | null
  readonly diamonds: number | null
  readonly createdAt: number
  readonly decidedAt: number | null
  /** When the journal had the verdict. */
  readonly settledAt: number | null
  /** When the store reported that the money went back. */
  readonly refundedAt: number | null
  /** When the journal had the refund. */
  readonly refundSettledAt: number | null
}

/** A purchase that its store has reported as paid, without a receipt of a client. */
export interface ReportedPurchase extends PurchaseRef, StoreTransaction {
  readonly productId: string
  readonly fingerprint: string
}

/** A report of a store, by its id there. It takes effect once. */
export interface StoreReport {
  readonly store: string
  readonly reportId: string
}

/** The rows of purchases. Rows of new receipts are written by `Store.commit`. */
export interface PurchaseRecords {
  purchase(ref: PurchaseRef): Promise<PurchaseRecord | undefined>
  /** Returns the player's purchases, the oldest first. */
  purchasesOf(playerId: string): Promise<PurchaseRecord[]>
  /**
   * [PURCHASE-2] Gives the transaction to the purchase, and decides that it is paid; the receipt is removed. Calling it again with the same
   * arguments returns the same.
   * @returns `used` when another purchase of any player has the transaction; `refunded` when its money went back. Nothing is decided then.
   */
  claimTransaction(
    ref: PurchaseRef,
    transaction: StoreTransaction & { readonly diamonds: number },
    now: number,
  ): Promise<'claimed' | 'used' | 'refunded'>
  /** Decides that the purchase is refused with this code, and removes the receipt. */
  refusePurchase(ref: PurchaseRef, code: string, now: number): Promise<void>
  /** The journal has the verdict. */
  settlePurchase(ref: PurchaseRef, now: number): Promise<void>
  /** [PURCHASE-4] Adds a purchase that its store has reported, with a job for it in the outbox, unless the transaction is known. */
  addReported(purchase: ReportedPurchase, report: StoreReport, now: number): Promise<void>
  /** [PURCHASE-5] The money of the transaction went back. A job for its purchase is put into the outbox, if there is one. */
  voidTransaction(transaction: StoreTransaction, report: StoreReport, now: number): Promise<void>
  /** The journal has the refund, and the account is marked. */
  settleRefund(ref: PurchaseRef, now: number): Promise<void>
  /** [JOB-1] Claims purchases for which something is left to do, those that are due longest first. */
  claimPurchases(claim: WorkClaim): Promise<PurchaseRef[]>
  /** Returns the marks of an account, or of a player without one: the purchases whose money went back. */
  refundMarks(accountId: string): Promise<PurchaseRef[]>
  /** Forgets reports of before this time. Stores repeat a report for a few days at most. */
  forgetReports(before: number): Promise<void>
}
