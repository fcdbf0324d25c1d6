import type { SystemCommandMessage } from '@lifegrid/contract/commands/system/index.generated'
import { refundPurchase } from '../systems/rewards/purchases.ts'
import type { Command } from './define.ts'

/** Takes back what is left of a purchase: [PURCHASE-5]. */
export const sysRefund: Command<SystemCommandMessage<'sys.refund'>> = {
  changes: [],
  handle(turn, { receipt, product, diamonds }) {
    refundPurchase(turn, receipt, product, diamonds)
    return undefined
  },
}
