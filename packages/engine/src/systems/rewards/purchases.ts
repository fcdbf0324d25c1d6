import { hash32 } from '@lifegrid/base/hash'
import { errors } from '@lifegrid/contract/errors'
import type { PurchaseShape } from '@lifegrid/contract/frames/purchase'
import type { PurchaseProblem } from '@lifegrid/contract/shapes/purchase-problem'
import { balance, storeAccount, transfer } from '../../core/ledger.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import type { PurchaseNote } from '../../life/rewards.ts'

/**
 * Purchases of diamonds for real money. Diamonds are whole numbers in double-entry accounts: `house` gives rewards and takes prices, and
 * `store` is the source of those that were bought. There is no other source.
 *
 * A purchase is pending from the command until a worker has asked the store. A receipt can be used once: the record has each transaction of
 * a store once in the whole cluster ([PURCHASE-2]), and the life keeps the fingerprints of the latest `receiptsMax` receipts that it used. It
 * keeps only fingerprints, because receipts contain personal data that the game does not need.
 */

export function isUsed(life: Life, receipt: string): boolean {
  return life.retention.receipts.includes(fingerprint(receipt))
}

/** Whether this receipt is being checked, or as many others as there may be. */
export function isPending(life: Life, receipt: string): boolean {
  const pending = (life.retention.purchases ?? []).filter(({ status }) => status === 'pending')
  return pending.length >= engineLimits.pendingPurchasesMax || pending.some(({ id }) => id === fingerprint(receipt))
}

/** Shows the purchase as pending. */
export function beginPurchase(turn: Turn, receipt: string, product: string): void {
  note(turn, { id: fingerprint(receipt), product, status: 'pending' })
}

/** Adds the diamonds of a purchase that its store has confirmed. The caller has checked {@link isUsed}. */
export function creditPurchase(turn: Turn, receipt: string, product: string, diamonds: number): void {
  const { receipts } = turn.life.retention
  receipts.push(fingerprint(receipt))
  if (receipts.length > engineLimits.receiptsMax) receipts.shift()
  transfer(turn, 'diamonds', storeAccount, 'player', diamonds)
  note(turn, { id: fingerprint(receipt), product, status: 'credited', diamonds })
}

export function refusePurchase(turn: Turn, receipt: string, product: string, code: PurchaseProblem): void {
  note(turn, { id: fingerprint(receipt), product, status: 'refused', code })
}

/**
 * Takes back the diamonds of a purchase, or of a part of it, as far as the player still has so many. Example: 60 were bought, 50 are left: 50
 * are taken.
 */
export function refundPurchase(turn: Turn, receipt: string, product: string, diamonds: number): void {
  const taken = Math.min(diamonds, balance(turn.life, 'diamonds'))
  transfer(turn, 'diamonds', 'player', storeAccount, taken)
  const id = fingerprint(receipt)
  const before = turn.life.retention.purchases?.find((one) => one.id === id && one.status === 'refunded')
  note(turn, { id, product, status: 'refunded', diamonds: (before?.diamonds ?? 0) + taken })
}

/** The latest purchases as clients see them; undefined when there are none. */
export function purchasesOf({ retention: { purchases } }: Life): PurchaseShape[] | undefined {
  return purchases?.map(shapeOf)
}

/** Keeps the latest state of the purchase, and sends it. */
function note(turn: Turn, latest: PurchaseNote): void {
  const { retention } = turn.life
  const others = (retention.purchases ?? []).filter(({ id }) => id !== latest.id)
  // The oldest one is forgotten that is not pending.
  const forgotten =
    others.length < engineLimits.purchasesMax ? -1 : others.findIndex(({ status }) => status !== 'pending')
  retention.purchases = [...others.filter((_, index) => index !== forgotten), latest]
  turn.frames.push({ frame: 'purchase', body: shapeOf(latest) })
}

function shapeOf({ product, ...rest }: PurchaseNote): PurchaseShape {
  const message = rest.code === undefined ? {} : { message: errors[rest.code].message }
  return { ...rest, productId: product, ...message }
}

/** 64 bits in hex: enough that two receipts of one player have different fingerprints. Forged receipts fail the verification before. */
function fingerprint(receipt: string): string {
  return [1, 2]
    .map((part) =>
      hash32(receipt, part * 0x9e3779b9)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
}
