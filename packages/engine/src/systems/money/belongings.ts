import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ItemDefinition } from '../../catalogue/item.ts'
import { extended } from '../../codec/compact/latest.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { waitingDays } from '../../core/random-wait.ts'
import { dayOf } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import { itemsById } from '../home/comfort.ts'

/**
 * Adds an item to the player's possessions, and drops the oldest one if there are too many. Half of the items with a lifetime break within
 * it ({@link waitingDays}), at 8 in the morning, but not in the first 30 days. Example: a lamp with a lifetime of 3 years breaks after 1,095
 * days for a draw of 0.5, and after 2,190 for 0.75.
 */
export function addPossession(turn: Turn, item: ItemDefinition): void {
  const { life, minute } = turn
  if (item.kind === 'keep' && owns(life, item.id)) return
  if (life.finances.items.length >= engineLimits.itemsMax) dropOldest(turn)
  life.finances.items = extended(life.finances.items, { id: item.id, sinceMinute: minute })
  if (item.kind !== 'keep' || item.lastsYears === undefined) return
  const days = waitingDays(roll(turn, 'shop', `lasts:${item.id}`), item.lastsYears * 365)
  schedule(life, (dayOf(minute) + Math.max(30, days)) * minutesPerDay + 8 * 60, 'shop', `break:${item.id}`)
}

export function owns(life: Life, itemId: string): boolean {
  return life.finances.items.some((one) => one.id === itemId)
}

/**
 * Removes an item from the player's possessions, to give it away. `affinity` of its definition says by how much a gift raises the
 * receiver's affinity; items that are not gifts have none.
 * @returns the definition of the item; undefined if the player does not own one, or the catalogue has none.
 */
export function giveAway(turn: Turn, itemId: string): ItemDefinition | undefined {
  const { life } = turn
  const place = life.finances.items.findIndex((one) => one.id === itemId)
  if (place < 0) return undefined
  life.finances.items.splice(place, 1)
  if (!owns(life, itemId)) unschedule(life, 'shop', `break:${itemId}`)
  return itemById(turn.catalogue, itemId)
}

export function itemById(catalogue: Catalogue, id: string): ItemDefinition | undefined {
  return itemsById(catalogue).get(id)
}

function dropOldest(turn: Turn): void {
  const oldest = turn.life.finances.items[0]
  if (oldest !== undefined) giveAway(turn, oldest.id)
}
