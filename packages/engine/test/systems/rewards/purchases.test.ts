import { describe, expect, test } from 'vitest'
import { accountsOf, balance } from '../../../src/core/ledger.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import { statisticsOf } from '../../../src/systems/rewards/statistics.ts'
import { playerObjectOf } from '../../../src/views/view.ts'
import { bought, fingerprintOf, oneLife } from '../../support/one-life.ts'

const diamondPacks = [{ id: 'handful', title: 'A handful', diamonds: 60 }]
const buy = (name: string, productId = 'handful') => ({ productId, receipt: fingerprintOf(name) })
const refused = (name: string, code: string) => ({
  receipt: fingerprintOf(name),
  product: 'handful',
  result: { kind: 'refused', code },
})
const refund = (name: string, diamonds = 60) => ({ receipt: fingerprintOf(name), product: 'handful', diamonds })

describe('a purchase of diamonds', () => {
  test('[PURCHASE-1] is pending until the store was asked, and gives nothing before', () => {
    const one = oneLife({ diamondPacks })
    expect(one.send('purchaseInAppItem', buy('a'))).toBeUndefined()
    expect(balance(one.life, 'diamonds')).toBe(25)
    expect(one.bodies('purchase')).toEqual([{ id: expect.any(String), productId: 'handful', status: 'pending' }])
    expect(one.send('purchaseInAppItem', buy('a'))?.code).toBe('purchase_pending')
    expect(one.send('purchaseInAppItem', buy('b', 'ocean'))?.code).toBe('no_such_product')
    expect(playerObjectOf(one.life, one.context).purchases).toEqual(one.bodies('purchase'))
  })

  test('transfers from the store’s account when it is paid, so the accounts sum to zero', () => {
    const one = oneLife({ diamondPacks })
    one.send('purchaseInAppItem', buy('a'))
    expect(one.send('sys.purchase', bought('a', 60))).toBeUndefined()
    expect(balance(one.life, 'diamonds')).toBe(25 + 60)
    expect(balance(one.life, 'diamonds', 'store')).toBe(-60)
    expect(Object.values(accountsOf(one.life, 'diamonds')).reduce((sum, one) => sum + one, 0)).toBe(0)
    expect(one.bodies('purchase').at(-1)).toMatchObject({ status: 'credited', diamonds: 60 })
    expect(playerObjectOf(one.life, one.context).purchases).toHaveLength(1)
  })

  test('is credited once, in this life and the next', () => {
    const one = oneLife({ diamondPacks })
    one.send('sys.purchase', bought('a', 60))
    expect(one.send('sys.purchase', bought('a', 60))?.code).toBe('receipt_used')
    expect(one.send('purchaseInAppItem', buy('a'))?.code).toBe('receipt_used')
    one.send('restart')
    expect(one.send('purchaseInAppItem', buy('a'))?.code).toBe('receipt_used')
    expect(balance(one.life, 'diamonds')).toBe(85)
    expect(playerObjectOf(one.life, one.context).purchases).toHaveLength(1)
  })

  test('[PURCHASE-3] that is refused says why, and may be tried again', () => {
    const one = oneLife({ diamondPacks })
    one.send('purchaseInAppItem', buy('a'))
    expect(one.send('sys.purchase', refused('a', 'receipt_unpaid'))).toBeUndefined()
    const [, told] = one.bodies('purchase')
    expect(told).toMatchObject({
      status: 'refused',
      code: 'receipt_unpaid',
      message: expect.stringMatching(/not got the money/),
    })
    expect(balance(one.life, 'diamonds')).toBe(25)
    expect(one.send('purchaseInAppItem', buy('a'))).toBeUndefined()
    one.send('sys.purchase', bought('a', 60))
    expect(balance(one.life, 'diamonds')).toBe(85)
    expect(playerObjectOf(one.life, one.context).purchases).toMatchObject([{ status: 'credited' }])
  })

  test('is told to a life that has not begun, and to one that is over', () => {
    const one = oneLife({ diamondPacks })
    one.send('restart')
    expect([one.life.status, one.send('sys.purchase', bought('a', 60))]).toEqual(['creating', undefined])
    expect(balance(one.life, 'diamonds')).toBe(85)
  })

  test('is remembered in bounded lists, and none that is pending is forgotten', () => {
    const one = oneLife({ diamondPacks })
    one.send('purchaseInAppItem', buy('first'))
    for (let n = 0; n < engineLimits.receiptsMax + 5; n++) one.send('sys.purchase', bought(`receipt-${n}`, 1))
    expect(one.life.retention.receipts).toHaveLength(engineLimits.receiptsMax)
    expect(one.life.retention.purchases).toHaveLength(engineLimits.purchasesMax)
    expect(one.life.retention.purchases?.filter(({ status }) => status === 'pending')).toHaveLength(1)
    const answers = Array.from({ length: engineLimits.pendingPurchasesMax }, (_, n) =>
      one.send('purchaseInAppItem', buy(`n-${n}`)),
    )
    expect(answers.map((answer) => answer?.code)).toEqual([
      ...Array.from({ length: engineLimits.pendingPurchasesMax - 1 }, () => undefined),
      'purchase_pending',
    ])
  })
})

describe('[PURCHASE-5] a refund', () => {
  test.each([
    ['takes back all that was bought', 0, 60, 25],
    ['takes back what is left', 50, 35, 0],
    ['takes back nothing when nothing is left', 85, 0, 0],
  ])('%s', (_, spent, taken, left) => {
    const refills = [{ id: 'dear', title: 'Dear', diamonds: spent, energy: 1 }]
    const one = oneLife({ diamondPacks, energyRefills: refills })
    one.send('sys.purchase', bought('a', 60))
    if (spent > 0) expect(one.send('purchaseEnergyRefill', { tier: 'dear' })).toBeUndefined()
    expect(one.send('sys.refund', refund('a'))).toBeUndefined()
    expect([balance(one.life, 'diamonds'), balance(one.life, 'diamonds', 'store')]).toEqual([left, taken - 60])
    expect(one.bodies('purchase').at(-1)).toMatchObject({ status: 'refunded', diamonds: taken })
    expect(one.send('purchaseInAppItem', buy('a'))?.code).toBe('receipt_used')
  })

  test('of a part says what was taken back in all, and counts as nothing spent', () => {
    const one = oneLife({ diamondPacks })
    one.send('sys.purchase', bought('a', 60))
    const spent = statisticsOf(one.life, one.minute()).allLives.diamondsSpent
    for (const diamonds of [20, 25]) expect(one.send('sys.refund', refund('a', diamonds))).toBeUndefined()
    expect([balance(one.life, 'diamonds'), balance(one.life, 'diamonds', 'store')]).toEqual([40, -15])
    expect(one.bodies('purchase').at(-1)).toMatchObject({ status: 'refunded', diamonds: 45 })
    expect(statisticsOf(one.life, one.minute()).allLives.diamondsSpent).toBe(spent)
  })
})
