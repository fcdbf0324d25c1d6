import type { CommandMessage } from '@lifegrid/contract/commands/index.generated'
import type { ItemDefinition } from '../catalogue/item.ts'
import { idKey } from '../codec/compact/id-table.ts'
import { transfer } from '../core/ledger.ts'
import { refusal } from '../core/refusal.ts'
import type { Turn } from '../core/turn.ts'
import { applyEffects } from '../effects/apply-effects.ts'
import { settle } from '../systems/money/accounts.ts'
import { addPossession, itemById } from '../systems/money/belongings.ts'
import { refusePurchase } from '../systems/money/shop.ts'
import { lookAhead } from '../systems/money/weekly-plan.ts'
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

/**
 * Buys an item that {@link refusePurchase} does not refuse. A consumable takes effect at once, anything else is owned. Example: tea for
 * 4.00 is consumed at once.
 */
function buy(turn: Turn, item: ItemDefinition): void {
  settle(turn)
  transfer(turn, 'money', 'player', 'store', item.priceCents, {
    kind: 'purchase',
    key: idKey(item.id),
  })
  lookAhead(turn)
  if (item.kind !== 'gift') applyEffects(item.effects, turn, {})
  if (item.kind !== 'use') addPossession(turn, item)
  turn.bought = { item: item.id, owned: turn.life.finances.items.filter(({ id }) => id === item.id).length }
}
