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
  /** [PURCHASE-8] The price that the store has reported, in the smallest unit of the currency; null when it has reported none. */
  readonly paidAmount: number | null
  /** Its currency, ISO 4217 in lower case. */
  readonly paidCurrency: string | null
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
  /** When the store first reported that money went back. */
  readonly refundedAt: number | null
  /** The share of the price that has gone back so far, in millionths; null when none has. */
  readonly refundShare: number | null
  /** When the journal had the latest part of the refund. */
  readonly refundSettledAt: number | null
}

/** The share of a price of which everything went back: shares are in millionths. */
export const wholeShare = 1_000_000

/** Money that went back, as its store reports it. */
export interface ReturnedMoney extends StoreTransaction {
  /** The share of the price that has gone back so far, in millionths, at least 1. Absent: all of it. */
  readonly share?: number
  /** Whether the bank of the buyer took it back. */
  readonly chargeback?: boolean
}

/** A part of a refund: what has gone back since `from`, up to `to`, in millionths of the price. */
export interface RefundPart {
  readonly from: number
  readonly to: number
}

/** [PURCHASE-7] What operators must know about an account: the money of one of its purchases went back. */
export interface AccountMark extends PurchaseRef {
  /** The player's id where the life belongs to no account. */
  readonly accountId: string
  readonly kind: 'refund' | 'chargeback'
  /** Diamonds of the purchase that could not be taken back, because they were spent. */
  readonly owed: number
  readonly markedAt: number
  /** When an operator removed the mark; null while it counts. */
  readonly removedAt: number | null
}

/** A purchase that its store has reported as paid, without a receipt of a client. */
export interface ReportedPurchase extends PurchaseRef, StoreTransaction {
  readonly productId: string
  readonly paidAmount: number | null
  readonly paidCurrency: string | null
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
  /**
   * [PURCHASE-4] Adds a purchase that its store has reported, with a job for it in the outbox, unless the transaction is known.
   * @returns false when the life was erased: only the report is noted then, and no row names the life ([PURCHASE-9]).
   */
  addReported(purchase: ReportedPurchase, report: StoreReport, now: number): Promise<boolean>
  /**
   * [PURCHASE-5] Money of the transaction went back. A job for its purchase is put into the outbox, if there is one. A share that is not more
   * than the store has reported before changes nothing, nor does a transaction of an erased life.
   */
  voidTransaction(returned: ReturnedMoney, report: StoreReport, now: number): Promise<void>
  /**
   * Returns the part of a paid purchase's refund that the life must be told of next; undefined when nothing is left. The same part is returned
   * until it is settled, also when the store reports more meanwhile.
   */
  beginRefund(ref: PurchaseRef): Promise<RefundPart | undefined>
  /**
   * The journal has this part of the refund, and the account is marked. What is owed is `diamonds` without those that the journal's entry took
   * back. Settling a part again changes nothing.
   * @param taken the diamonds of this part, and the number of the journal's entry; undefined when there is none.
   */
  settleRefund(
    ref: PurchaseRef,
    part: RefundPart,
    taken: { readonly diamonds: number; readonly seq: number | undefined },
    now: number,
  ): Promise<void>
  /** Does nothing for the purchase before this time. */
  postponePurchase(ref: PurchaseRef, until: number): Promise<void>
  /** [JOB-1] Claims purchases for which something is left to do, those that are due longest first. */
  claimPurchases(claim: WorkClaim): Promise<PurchaseRef[]>
  /** [PURCHASE-7] Whether a mark keeps the account of this player from buying: a chargeback, or diamonds that are owed. */
  isBarred(playerId: string): Promise<boolean>
  /** Returns the marks of an account or of a player, or of all, the oldest first; at most `limit`. Removed marks are included. */
  marks(of: string | undefined, limit: number): Promise<AccountMark[]>
  /** Removes the marks of an account or of a player, or only that of one purchase. @returns how many it removed. */
  removeMarks(of: string, purchaseId: string | undefined, now: number): Promise<number>
}
