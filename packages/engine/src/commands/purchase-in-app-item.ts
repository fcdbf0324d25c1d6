import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '../core/refusal.ts'
import { buy, isUsed } from '../systems/rewards/diamonds.ts'
import type { Command } from './define.ts'

/**
 * Exchanges a store receipt for diamonds. The engine cannot ask a store, so it refuses unless the context says that receipts
 * have been checked upstream. This check comes first, so that a replay can see from the outcome whether they had been.
 */
export const purchaseInAppItem: Command<CommandMessage<'purchaseInAppItem'>> = {
  changes: ['mood'],
  handle(turn, message, { context }) {
    if (context.receipts !== 'trusted') return refusal('purchases_unavailable')
    const pack = turn.catalogue.diamondPacks?.find(({ id }) => id === message.productId)
    if (pack === undefined) return refusal('no_such_product', 'rewards.no-product', { product: message.productId })
    if (isUsed(turn.life, message.receipt)) return refusal('receipt_used')
    buy(turn, pack, message.receipt)
    return undefined
  },
}
