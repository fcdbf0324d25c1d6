import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import { refusal } from '@lifegrid/contract/errors'
import { itemById } from '../systems/money/belongings.ts'
import { buy, refusePurchase } from '../systems/money/shop.ts'
import type { Command } from './define.ts'

export const purchaseItem: Command<CommandMessage<'purchaseItem'>> = {
  needs: 'playing',
  changes: ['mood'],
  handle(turn, message) {
    const item = itemById(turn.catalogue, message.item)
    if (item === undefined) return refusal('no_such_item')
    const closed = refusePurchase(turn.life, turn.minute, item)
    if (closed !== undefined) return closed
    buy(turn, item)
    return undefined
  },
}
