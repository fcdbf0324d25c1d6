import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { beginPurchase, isPending, isUsed } from '../systems/rewards/purchases.ts'
import type { Command } from './define.ts'

/**
 * Begins to exchange a store receipt for diamonds. The engine cannot ask a store: a worker does, and delivers the result as `sys.purchase`:
 * [PURCHASE-1]. The receipt is a fingerprint here: [CMD-11].
 */
export const purchaseInAppItem: Command<CommandMessage<'purchaseInAppItem'>> = {
  changes: [],
  handle(turn, { productId, receipt }) {
    const isSold = turn.catalogue.diamondPacks?.some(({ id }) => id === productId)
    if (isSold !== true) return refusal('no_such_product', 'rewards.no-product', { product: productId })
    if (isUsed(turn.life, receipt)) return refusal('receipt_used')
    if (isPending(turn.life, receipt)) return refusal('purchase_pending')
    beginPurchase(turn, receipt, productId)
    return undefined
  },
}
