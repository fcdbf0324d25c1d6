import { describe, expect, test } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { balance } from '../../../src/core/ledger.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import { read } from '../../../src/read.ts'
import { calcEnergyAt, changeEnergy, energyAt } from '../../../src/systems/body/energy.ts'
import { oneLife } from '../../support/one-life.ts'

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

  test('of the unlimited tier makes everything free for 24 game hours, and a second one for 24 more', () => {
    const one = oneLife({ energyRefills })
    const { life } = one
    changeEnergy(life, 0, -90)
    one.send('purchaseEnergyRefill', { tier: 'unlimited' })
    one.send('purchaseEnergyRefill', { tier: 'unlimited' })
    expect(life.retention.unlimitedUntil).toBe(2880)
    expect(calcEnergyAt(life, 2879)).toBe(100)
    changeEnergy(life, 2879, -50)
    expect(energyAt(life, 2879)).toBe(11)
    expect(calcEnergyAt(life, 2880)).toBe(12)
    changeEnergy(life, 2880, -2)
    expect(energyAt(life, 2880)).toBe(10)
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
    one.wait(2_000 * 440)
    one.send('restart')
    expect(one.life.retention).toMatchObject({ energyReserve: 200, unlimitedUntil: 1000 })
    expect(read(one.life, { type: 'getEnergyRefillTiers', message: null }, one.context)).toMatchObject({
      ok: true,
      value: { body: { reserve: 200, unlimitedUntil: 1000, tiers: [{ id: 'medium' }, {}, {}] } },
    })
  })
})
