import { describe, expect, test } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { balance } from '../../../src/core/ledger.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import { read } from '../../../src/read.ts'
import { calcEnergyAt, changeEnergy, energyAt, isUnlimited } from '../../../src/systems/body/energy.ts'
import { dayMs, type OneLife, oneLife } from '../../support/one-life.ts'

const energyRefills = [
  { id: 'medium', title: 'Medium', diamonds: 3, energy: 200 },
  { id: 'unlimited', title: 'Unlimited', diamonds: 5, unlimitedMinutes: 1440 },
  { id: 'expensive', title: 'Expensive', diamonds: 1000, energy: 1 },
]

describe('an energy refill', () => {
  test('fills the bar, and keeps the rest in a reserve', () => {
    const one = oneLife({ energyRefills })
    const { life } = one
    changeEnergy(life, 0, -30)
    expect(energyAt(life, 0)).toBe(70)
    expect(one.send('purchaseEnergyRefill', { tier: 'medium' })).toBeUndefined()
    expect([energyAt(life, 0), life.retention.energyReserve]).toEqual([100, 170])
    changeEnergy(life, 0, -30)
    expect([energyAt(life, 0), life.retention.energyReserve]).toEqual([100, 140])
    for (let i = 0; i < 5; i++) changeEnergy(life, 0, -40)
    expect([energyAt(life, 0), life.retention.energyReserve]).toEqual([40, 0])
    expect(balance(life, 'diamonds')).toBe(22)
  })

  test('of the unlimited tier makes everything free for 24 hours of real time, and a second one for 24 more', () => {
    const one = oneLife({ energyRefills })
    const { life } = one
    changeEnergy(life, 0, -90)
    one.send('purchaseEnergyRefill', { tier: 'unlimited' })
    one.send('purchaseEnergyRefill', { tier: 'unlimited' })
    expect(life.retention.unlimitedUntil).toBe(one.at + 2 * dayMs)
    one.wait(2 * dayMs - 1)
    expect(calcEnergyAt(life, one.minute())).toBe(100)
    one.wait(1)
    expect(calcEnergyAt(life, one.minute())).toBe(energyAt(life, one.minute()))
  })

  test.each([
    ['at the highest speed', (one: OneLife) => one.send('speed', 1)],
    ['while the clock stands', (one: OneLife) => one.send('stop')],
    ['while the player is away', (one: OneLife) => one.send('sys.disconnect', { connection: 'c0' })],
  ])('of the unlimited tier ends after 24 hours of real time %s', (_, change) => {
    const one = oneLife({ energyRefills })
    one.send('purchaseEnergyRefill', { tier: 'unlimited' })
    expect(change(one)).toBeUndefined()
    one.wait(dayMs - 1)
    expect(isUnlimited(one.life)).toBe(true)
    one.wait(1)
    expect(isUnlimited(one.life)).toBe(false)
  })

  test('of the unlimited tier does not end sooner when game time is skipped', () => {
    const timeSkips = [{ id: 'month', title: 'A month', diamonds: 1, minutes: 43_200 }]
    const one = oneLife({ energyRefills, timeSkips })
    one.send('purchaseEnergyRefill', { tier: 'unlimited' })
    expect(one.send('purchaseTimeSkip', { tier: 'month' })).toBeUndefined()
    expect(one.minute()).toBeGreaterThan(43_000)
    expect(calcEnergyAt(one.life, one.minute())).toBe(100)
    expect(one.life.at).toBe(one.at)
  })

  test.each([
    ['no_such_tier', 'huge', () => {}],
    ['not_enough_diamonds', 'expensive', () => {}],
    [
      'energy_full',
      'medium',
      (life: Parameters<typeof energyAt>[0]) => {
        life.retention.energyReserve = engineLimits.energyReserveMax - 1
      },
    ],
  ])('is refused with %s, and nothing changes', (code, tier, prepare) => {
    const one = oneLife({ energyRefills })
    prepare(one.life)
    const before = lifeHash(one.life)
    expect(one.send('purchaseEnergyRefill', { tier })?.code).toBe(code)
    expect(lifeHash(one.life)).toBe(before)
  })

  test('lasts into the next life', () => {
    const one = oneLife({ energyRefills })
    one.send('purchaseEnergyRefill', { tier: 'medium' })
    one.send('purchaseEnergyRefill', { tier: 'unlimited' })
    const unlimitedUntil = one.at + dayMs
    one.wait(2_000 * 440)
    one.send('restart')
    expect(one.life.retention).toMatchObject({ energyReserve: 200, unlimitedUntil })
    expect(read(one.life, { type: 'getEnergyRefillTiers', message: null }, one.context)).toMatchObject({
      ok: true,
      value: { body: { reserve: 200, unlimitedUntil, tiers: [{ id: 'medium' }, {}, {}] } },
    })
  })
})
