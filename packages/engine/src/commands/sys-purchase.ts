import type { SystemCommandMessage } from '@lifegrid/contract/commands/system/index.generated'
import { refusal } from '../core/refusal.ts'
import { creditPurchase, isUsed, refusePurchase } from '../systems/rewards/purchases.ts'
import type { Command } from './define.ts'

/** Credits or refuses a purchase, whatever state the life is in: diamonds belong to the player. */
export const sysPurchase: Command<SystemCommandMessage<'sys.purchase'>> = {
  changes: [],
  handle(turn, { receipt, product, result }) {
    if (isUsed(turn.life, receipt)) return refusal('receipt_used')
    if (result.kind === 'paid') creditPurchase(turn, receipt, product, result.diamonds)
    else refusePurchase(turn, receipt, product, result.code)
    return undefined
  },
}
