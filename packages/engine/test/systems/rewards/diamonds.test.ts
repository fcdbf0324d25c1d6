import { describe, expect, test } from 'vitest'
import { apply } from '../../../src/apply.ts'
import { birth } from '../../../src/birth.ts'
import { lifeHash } from '../../../src/codec/codec.ts'
import { accountsOf, balance } from '../../../src/core/ledger.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import { type ReplayEntry, rebuild } from '../../../src/replay.ts'
import { bareCatalogue, bornAt, oneLife } from '../../support/one-life.ts'

const diamondPacks = [{ id: 'handful', title: 'A handful', diamonds: 60 }]
const buy = (receipt: string, productId = 'handful') => ({ productId, receipt })

describe('a purchase of diamonds', () => {
  test('is refused when nobody has verified the receipt', () => {
    const one = oneLife({ diamondPacks })
    const before = lifeHash(one.life)
    expect(one.send('purchaseInAppItem', buy('receipt-0001'))?.code).toBe('purchases_unavailable')
    expect(lifeHash(one.life)).toBe(before)
  })

  test('transfers from the store’s account, so the accounts sum to zero', () => {
    const one = oneLife({ diamondPacks }, { receipts: 'trusted' })
    expect(one.send('purchaseInAppItem', buy('receipt-0001'))).toBeUndefined()
    expect(balance(one.life, 'diamonds')).toBe(25 + 60)
    expect(balance(one.life, 'diamonds', 'store')).toBe(-60)
    expect(Object.values(accountsOf(one.life, 'diamonds')).reduce((sum, one) => sum + one, 0)).toBe(0)
    expect(one.send('purchaseInAppItem', buy('receipt-0002', 'ocean'))?.code).toBe('no_such_product')
  })

  test('uses a receipt once, in this life and the next, and does not save it', () => {
    const one = oneLife({ diamondPacks }, { receipts: 'trusted' })
    one.send('purchaseInAppItem', buy('receipt-0001'))
    expect(one.send('purchaseInAppItem', buy('receipt-0001'))?.code).toBe('receipt_used')
    one.send('restart')
    expect(one.send('purchaseInAppItem', buy('receipt-0001'))?.code).toBe('receipt_used')
    expect(balance(one.life, 'diamonds')).toBe(85)
    expect(JSON.stringify(one.life)).not.toContain('receipt-0001')
  })

  test('is remembered in a bounded list', () => {
    const one = oneLife({ diamondPacks }, { receipts: 'trusted' })
    for (let n = 0; n < engineLimits.receiptsMax + 5; n++) one.send('purchaseInAppItem', buy(`receipt-${n}-of-many`))
    expect(one.life.retention.receipts).toHaveLength(engineLimits.receiptsMax)
    expect(one.send('purchaseInAppItem', buy('receipt-20-of-many'))?.code).toBe('receipt_used')
  })

  test('[ENG-2] is replayed as it was recorded, whether receipts are trusted or not', () => {
    const catalogue = { ...bareCatalogue, diamondPacks }
    const born = { playerId: 'ada', seed: 'a-seed-of-8', ruleset: 'calibrated' as const }
    const life = birth({ ...born, at: bornAt }, { catalogue })
    const journal: ReplayEntry[] = [
      { seq: 1, at: bornAt, type: 'sys.birth', message: JSON.stringify(born), outcome: 'ok' },
    ]
    const steps = [
      [{ catalogue }, 'receipt-0001'],
      [{ catalogue, receipts: 'trusted' as const }, 'receipt-0001'],
      [{ catalogue, receipts: 'trusted' as const }, 'receipt-0001'],
    ] as const
    for (const [context, receipt] of steps) {
      const { result } = apply(life, { type: 'purchaseInAppItem', message: buy(receipt) }, bornAt, context)
      journal.push({
        seq: journal.length + 1,
        at: bornAt,
        type: 'purchaseInAppItem',
        message: JSON.stringify(buy(receipt)),
        outcome: result.ok ? 'ok' : result.error.code,
      })
    }
    expect(journal.map(({ outcome }) => outcome)).toEqual(['ok', 'purchases_unavailable', 'ok', 'receipt_used'])
    for (const context of [{ catalogue }, { catalogue, receipts: 'trusted' as const }])
      expect(lifeHash(rebuild({ snapshot: null, journal }, context))).toBe(lifeHash(life))
  })
})
