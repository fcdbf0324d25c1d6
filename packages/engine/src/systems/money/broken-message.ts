import type { ItemDefinition } from '../../catalogue/item.ts'
import { messageOf, type Told } from '../../core/message.ts'
import type { Turn } from '../../core/turn.ts'

/** The message when an item breaks, from the texts for items of its kind. */
export function brokenMessage(turn: Turn, item: Pick<ItemDefinition, 'name' | 'breaksAs'>): Told {
  const thing = item.name.replace(/^(?:an?|the) /, '')
  return messageOf(turn, `money.broken-${item.breaksAs ?? 'other'}`, { thing })
}
