import type { ItemDefinition } from '../../catalogue/item.ts'
import { messageOf, type Told } from '../../core/message.ts'
import type { Turn } from '../../core/turn.ts'

/** The last words of the names of things that run, and of things that stand. All others have messages that fit everything. */
const machines = /\b(machine|dishwasher|player|television|telephone|laptop|console|camera|car|van|bicycle|lights)$/
const furniture = /(chair|shelf|table|table for eight|mattress|sofa|lamp|piano)$/

/** What the player is told when a thing breaks. `draw`, from 0 to 1, chooses among the texts for things of its kind. */
export function brokenMessage(turn: Turn, item: Pick<ItemDefinition, 'name' | 'category'>, draw: number): Told {
  const thing = item.name.replace(/^(?:an?|the) /, '')
  return messageOf(turn, `money.broken-${matterOf(item)}`, { thing }, draw)
}

function matterOf({
  name,
  category,
}: Pick<ItemDefinition, 'name' | 'category'>): 'cloth' | 'machine' | 'furniture' | 'other' {
  if (category === 'clothes') return 'cloth'
  if (machines.test(name)) return 'machine'
  return furniture.test(name) ? 'furniture' : 'other'
}
