import { assert } from '@lifegrid/base/assert'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { ItemDefinition } from '../../catalogue/item.ts'
import { tell } from '../../core/feed.ts'
import { transfer } from '../../core/ledger.ts'
import { dollars } from '../../core/money.ts'
import { waitingDays } from '../../core/random-wait.ts'
import type { System } from '../../core/system.ts'
import { ageAt } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import { applyEffects } from '../../effects/apply-effects.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import { livesWithOthers } from '../home/family-homes.ts'
import { moneyAt, settle } from './accounts.ts'
import { addPossession, giveAway, owns } from './belongings.ts'
import { brokenMessage } from './broken-message.ts'
import { lookAhead } from './weekly-plan.ts'

/** Why the item cannot be bought now; undefined if it can. */
export function refusePurchase(life: Life, minute: number, item: ItemDefinition): Refusal | undefined {
  const { ageFrom = 0, ownHome = false, item: needed } = item.requires ?? {}
  if (ageAt(life, minute) < ageFrom) return refusal('too_young', `Sold to those of ${ageFrom} and over.`)
  if (ownHome && livesWithOthers(life)) return refusal('not_for_you', 'Requires a home of your own to put it in.')
  if (needed !== undefined && !owns(life, needed)) {
    return refusal('not_for_you', `Requires ${needed.replaceAll('-', ' ')} first.`)
  }
  if (item.kind === 'keep' && owns(life, item.id)) return refusal('not_for_you', 'You have one, and it works.')
  if (item.kind !== 'use' && life.finances.items.length >= engineLimits.itemsMax) {
    return refusal('no_room', `You own ${engineLimits.itemsMax} things already. Use or give away one first.`)
  }
  const has = moneyAt(life, minute)
  return item.priceCents > has
    ? refusal('not_enough_money', `Costs ${dollars(item.priceCents)}; you have ${dollars(has)}.`)
    : undefined
}

/**
 * Buys an item. A consumable takes effect at once, anything else is owned. The caller has checked {@link refusePurchase}. Half of the items
 * with a lifetime break within it ({@link waitingDays}), at 8 in the morning, but not in the first 30 days. Examples: tea for 4.00 is
 * consumed at once; a lamp with a lifetime of 3 years breaks after 1,095 days for a draw of 0.5, and after 2,190 for 0.75.
 */
export function buy(turn: Turn, item: ItemDefinition): void {
  settle(turn)
  transfer(turn, 'money', 'player', 'store', item.priceCents)
  lookAhead(turn)
  if (item.kind !== 'gift') applyEffects(item.effects, turn, {})
  if (item.kind !== 'use') addPossession(turn, item)
}

/** Items break on the day that was drawn when they were bought. */
export const shop: System = {
  name: 'shop',
  changes: ['facts', 'mood'],
  runsBeforeHeir: true,
  due(turn, key) {
    const [what, id = ''] = key.split(':') as [string, string?]
    assert(what === 'break', `unknown agenda key of the shop: ${key}`)
    const item = giveAway(turn, id)
    if (item === undefined) return
    tell(turn, {
      eventId: 'thing-broken',
      ...brokenMessage(turn, item, roll(turn, 'shop', `broke:${id}`)),
      importance: 2,
    })
  },
}
