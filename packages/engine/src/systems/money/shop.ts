import { assert } from '@lifegrid/base/assert'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ItemDefinition } from '../../catalogue/item.ts'
import { extended } from '../../codec/compact/latest.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { tell } from '../../core/feed.ts'
import { transfer } from '../../core/ledger.ts'
import { dollars } from '../../core/money.ts'
import type { System } from '../../core/system.ts'
import { ageAt, dayOf } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import { applyEffects } from '../../effects/apply-effects.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits, minutesPerDay } from '../../life/limits.ts'
import { itemsById } from '../home/comfort.ts'
import { livesWithOthers } from '../home/family-homes.ts'
import { brokenText } from './broken-texts.ts'
import { lookAhead, moneyAt, settle } from './finances.ts'
import { waitingDays } from './waiting.ts'

/** Why something cannot be bought now, in the player's words; undefined where it can. */
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
 * Buys it: what is used up acts at once, the rest is owned. The caller has asked {@link refusePurchase}. Of what lasts for years half breaks
 * within them ({@link waitingDays}), none in its first 30 days, in the morning at 8. Examples: tea for 4.00 is drunk, and nothing is owned; a lamp
 * that lasts 3 years breaks after 1,095 days where one half is drawn, after 2,190 where three quarters are. The seed names a shop and no
 * figures: prices are the catalogue's.
 */
export function buy(turn: Turn, item: ItemDefinition): void {
  settle(turn)
  transfer(turn, 'money', 'player', 'store', item.priceCents)
  lookAhead(turn)
  if (item.kind !== 'gift') applyEffects(item.effects, turn, {})
  if (item.kind !== 'use') own(turn, item)
}

/** Puts a thing among those that are owned, bought or given; the oldest goes where there is no room. */
export function own(turn: Turn, item: ItemDefinition): void {
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
 * Takes a thing out of what is owned, to give it away: its definition, or undefined when there is none. For gifts: read `affinity` for what
 * the receiver makes of it (things that are no gifts have none).
 */
export function giveAway(turn: Turn, itemId: string): ItemDefinition | undefined {
  const { life } = turn
  const place = life.finances.items.findIndex((one) => one.id === itemId)
  if (place < 0) return undefined
  life.finances.items.splice(place, 1)
  if (!owns(life, itemId)) unschedule(life, 'shop', `break:${itemId}`)
  return itemNamed(turn.catalogue, itemId)
}

export function itemNamed(catalogue: Catalogue, id: string): ItemDefinition | undefined {
  return itemsById(catalogue).get(id)
}

function dropOldest(turn: Turn): void {
  const oldest = turn.life.finances.items[0]
  if (oldest !== undefined) giveAway(turn, oldest.id)
}

/** Things break on their day, drawn when they were bought. */
export const shop: System = {
  name: 'shop',
  due(turn, key) {
    const [what, id = ''] = key.split(':') as [string, string?]
    assert(what === 'break', `the shop knows no ${key}`)
    const item = giveAway(turn, id)
    if (item === undefined) return
    tell(turn, {
      eventId: 'thing-broken',
      title: 'It has had its day',
      message: brokenText(item, roll(turn, 'shop', `broke:${id}`)),
      importance: 2,
    })
  },
}
