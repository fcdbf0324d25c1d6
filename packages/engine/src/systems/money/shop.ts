import { assert } from '@lifegrid/base/assert'
import type { ItemDefinition } from '../../catalogue/item.ts'
import { tell } from '../../core/feed.ts'
import { premise } from '../../core/premise.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import type { System } from '../../core/system.ts'
import { ageAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import { livesWithOthers } from '../home/family-homes.ts'
import { refuseMoney } from './affordable.ts'
import { giveAway, owns } from './belongings.ts'
import { brokenMessage } from './broken-message.ts'

/** Why the item cannot be bought now; undefined if it can. */
export function refusePurchase(life: Life, minute: number, item: ItemDefinition): Refusal | undefined {
  const { ageFrom = 0, ownHome = false, item: needed } = item.requires ?? {}
  if (ageAt(life, minute) < ageFrom) return refusal('too_young', 'money.item-age', { age: ageFrom })
  if (ownHome && livesWithOthers(life)) return refusal('not_for_you', 'money.item-home')
  if (needed !== undefined && !owns(life, needed)) {
    return refusal('not_for_you', 'money.item-needs', { item: needed.replaceAll('-', ' ') })
  }
  if (item.kind === 'keep' && owns(life, item.id)) return refusal('not_for_you', 'money.item-owned')
  if (item.kind !== 'use' && life.finances.items.length >= engineLimits.itemsMax) {
    return refusal('no_room', 'money.too-many-things', { things: engineLimits.itemsMax })
  }
  return refuseMoney(life, minute, item.priceCents)
}

/** Items break on the day that was drawn when they were bought. */
export const shop: System<'shop'> = {
  name: 'shop',
  changes: ['facts', 'mood'],
  runsBeforeHeir: true,
  premises: { 'break:': [premise('the player owns the item', ({ life }, id) => owns(life, id))] },
  due(turn, key) {
    const [what, id = ''] = key.split(':') as [string, string?]
    assert(what === 'break', `unknown agenda key of the shop: ${key}`)
    const item = giveAway(turn, id)
    if (item === undefined) return
    tell(turn, {
      eventId: 'thing-broken',
      ...brokenMessage(turn, item),
      importance: 2,
    })
  },
}
