import { describe, expect, it } from 'vitest'
import { balance, transfer } from '../../../src/core/ledger.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import { comfortShifts } from '../../../src/systems/home/comfort.ts'
import { settle } from '../../../src/systems/money/accounts.ts'
import { addPossession, giveAway, owns } from '../../../src/systems/money/belongings.ts'
import { gaugeAt } from '../../../src/systems/mood/mood.ts'
import { days, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'
import { lamp, scarf, turnIn, workingWorld } from '../../support/working-world.ts'

function shopper(): OneLife {
  const one = grownLife(25, workingWorld)
  const turn = turnIn(one)
  settle(turn)
  transfer(turn, 'money', 'world', 'player', 5_000_000)
  return one
}

describe('the store', () => {
  it('applies the effects of a consumable at once, and the player does not own it', () => {
    const one = shopper()
    const before = balance(one.life, 'money')
    const happiness = gaugeAt(one.life, 'happiness', one.minute())
    expect(one.send('purchaseItem', { item: 'tea' })).toBeUndefined()
    expect(balance(one.life, 'money')).toBe(before - 400)
    expect(gaugeAt(one.life, 'happiness', one.minute())).toBe(happiness + 3)
    expect(one.life.finances.items).toEqual([])
  })

  it('sells items that shift the set points until they break', () => {
    const one = shopper()
    const without = comfortShifts(one.life, one.context.catalogue).happiness ?? 0
    one.send('purchaseItem', { item: 'lamp' })
    expect(comfortShifts(one.life, one.context.catalogue).happiness).toBe(without + 2)
    expect(one.send('purchaseItem', { item: 'lamp' })?.code).toBe('not_for_you')
    days(one, 365 * 30)
    expect(owns(one.life, 'lamp')).toBe(false)
    expect(one.bodies('messageEvent').some((entry) => entry.eventId === 'thing-broken')).toBe(true)
  })

  it('sells gifts, which the player owns until they are given away', () => {
    const one = shopper()
    one.send('purchaseItem', { item: 'scarf' })
    expect(giveAway(turnIn(one), 'scarf')?.affinity).toBe(6)
    expect(giveAway(turnIn(one), 'scarf')).toBeUndefined()
    expect(one.life.finances.items).toEqual([])
  })

  it('refuses unknown items, items that are too expensive, and more items than the limit', () => {
    const one = shopper()
    expect(one.send('purchaseItem', { item: 'moon' })?.code).toBe('no_such_item')
    for (let i = 0; i < engineLimits.itemsMax; i++) addPossession(turnIn(one), scarf)
    expect(one.send('purchaseItem', { item: 'scarf' })?.code).toBe('no_room')
    addPossession(turnIn(one), lamp)
    expect(one.life.finances.items).toHaveLength(engineLimits.itemsMax)
    transfer(turnIn(one), 'money', 'player', 'world', balance(one.life, 'money'))
    expect(one.send('purchaseItem', { item: 'tea' })?.code).toBe('not_enough_money')
  })
})
