import { assert } from '@lifegrid/base/assert'
import type { PurchaseProblem } from '@lifegrid/contract/shapes/purchase-problem'
import type { DiamondPack } from '@lifegrid/engine/catalogue/rewards'
import type { Price, ReceiptVerifier, StoreName } from '@lifegrid/receipts/ports'
import { storeOf } from '@lifegrid/receipts/store-of'
import {
  type PurchaseRecord,
  type PurchaseRecords,
  type StoreTransaction,
  wholeShare,
} from '@lifegrid/storage/purchases/ports'

export interface DecideOptions {
  readonly store: Pick<PurchaseRecords, 'claimTransaction' | 'refusePurchase' | 'isBarred'>
  readonly verifiers: ReadonlyMap<StoreName, ReceiptVerifier>
  readonly packs: readonly DiamondPack[]
  /** Wall time, ms. */
  readonly now: number
}

/**
 * [PURCHASE-2] [PURCHASE-3] [PURCHASE-7] [PURCHASE-8] Asks the store about a purchase that is not decided yet, and decides it. The store has decided a purchase that it
 * has reported itself. Repeating it gives the same result. A purchase that was paid in spite of a mark stays undecided.
 * @throws Error when the store cannot be asked now.
 */
export async function decidePurchase(purchase: PurchaseRecord, options: DecideOptions): Promise<void> {
  const { store, packs, now } = options
  if (await store.isBarred(purchase.playerId)) {
    if (purchase.receipt !== null) return store.refusePurchase(purchase, 'account_marked', now)
    if (purchase.refundShare !== wholeShare) return
  }
  const asked = await transactionOf(purchase, options)
  const pack = packs.find(({ id }) => id === purchase.productId)
  if (asked.problem !== undefined) return store.refusePurchase(purchase, asked.problem, now)
  if (pack === undefined) return store.refusePurchase(purchase, 'no_such_product', now)
  if (isOtherPrice(pack, asked)) return store.refusePurchase(purchase, 'receipt_other_price', now)
  const claimed = await store.claimTransaction(purchase, { ...asked.transaction, diamonds: pack.diamonds }, now)
  if (claimed === 'claimed') return
  const problem: PurchaseProblem = claimed === 'used' ? 'receipt_used' : 'receipt_refunded'
  await store.refusePurchase(purchase, problem, now)
}

type Asked =
  | { readonly transaction: StoreTransaction; readonly price: Price | undefined; readonly problem?: undefined }
  | { readonly problem: PurchaseProblem }

async function transactionOf(purchase: PurchaseRecord, { verifiers }: DecideOptions): Promise<Asked> {
  const { receipt, store: named, transactionId, productId, paidAmount, paidCurrency } = purchase
  if (receipt === null) {
    assert(
      named !== null && transactionId !== null,
      '[PURCHASE-4] a purchase without a receipt has the transaction of its store',
    )
    const isPriced = paidAmount !== null && paidCurrency !== null
    const price = isPriced ? { amount: paidAmount, currency: paidCurrency } : undefined
    return { transaction: { store: named, transactionId }, price }
  }
  const verifier = verifiers.get((named as StoreName | null) ?? storeOf(receipt))
  if (verifier === undefined) return { problem: 'purchases_unavailable' }
  const verified = await verifier.verify(receipt, productId)
  if (!verified.ok) return { problem: `receipt_${verified.error}` }
  const { store, transactionId: found, price } = verified.value
  return { transaction: { store, transactionId: found }, price }
}

/**
 * [PURCHASE-8] Whether the store has sold the pack for another price. App stores convert prices to the currency of the buyer, so only those that
 * the pack states can be compared. A payment by Stripe is in a currency that the operator has chosen, which the pack must state.
 */
function isOtherPrice(
  { prices = {} }: DiamondPack,
  { price, transaction }: { readonly price: Price | undefined; readonly transaction: StoreTransaction },
): boolean {
  if (price === undefined) return false
  const { amount, currency } = price
  const stated = Object.hasOwn(prices, currency) ? prices[currency] : undefined
  return stated === undefined ? transaction.store === 'stripe' : stated !== amount
}
