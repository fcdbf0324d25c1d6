import type { Result } from '@lifegrid/base/result'

/** The stores that sell diamonds. `sandbox` sells them to developers. */
export type StoreName = 'apple' | 'google' | 'stripe' | 'sandbox'

/** A purchase that its store has confirmed. */
export interface Purchase {
  readonly store: StoreName
  /** The store's own id of the purchase. With {@link store} it is the key under which the purchase is used once in the whole cluster. */
  readonly transactionId: string
  readonly productId: string
  /** When the store sold it, ms since the Unix epoch. */
  readonly purchasedAt: number
  /** Absent when the store does not say it. */
  readonly price?: Price
}

/** The price of a purchase, without taxes and discounts. */
export interface Price {
  /** In the smallest unit of the currency. */
  readonly amount: number
  /** ISO 4217, lower case. */
  readonly currency: string
}

export type ReceiptProblem =
  /** The store did not sign it, or it was changed. */
  | 'forged'
  /** It, or the certificate that signed it, is not valid any more. */
  | 'expired'
  /** It is of another product than the one that is asked for. */
  | 'other_product'
  /** It is of another app, or of the store's test environment. */
  | 'other_app'
  /** The store has not got the money yet. */
  | 'unpaid'
  /** The store has given the money back. */
  | 'refunded'

export interface ReceiptVerifier {
  /**
   * Checks a receipt as the client got it from the store. The same receipt has the same verdict each time: the caller makes sure that a
   * purchase is used once.
   * @throws Error when the store cannot be asked now. Try again later.
   */
  verify(receipt: string, productId: string): Promise<Result<Purchase, ReceiptProblem>>
}

/** What a signed report of a store says. A store sends a report until it is acknowledged, so one may come several times. */
export type StoreNews =
  /** With some stores the store itself reports the purchase, and no client sends a receipt. */
  | { readonly kind: 'paid'; readonly reportId: string; readonly playerId: string; readonly purchase: Purchase }
  /** Money went back to the buyer, or the buyer's bank has taken it back. */
  | ({
      readonly kind: 'refunded'
      readonly reportId: string
      /** The share of the price that has gone back so far, in millionths; absent: all of it. */
      readonly share?: number
      /** Whether the bank of the buyer took it back. */
      readonly chargeback?: true
    } & Pick<Purchase, 'store' | 'transactionId'>)
  /** Nothing about a purchase. */
  | { readonly kind: 'other' }
