import { describe, expect, test } from 'vitest'
import { appleNotifications, appleVerifier } from '../src/apple.ts'
import { appleAuthority } from './support/apple-authority.ts'

const authority = appleAuthority()
const verifier = appleVerifier({ roots: [authority.root], bundleId: 'org.example.lifegrid' })
const bought = {
  transactionId: '2000000123456789',
  bundleId: 'org.example.lifegrid',
  productId: 'handful',
  environment: 'Sandbox',
  purchaseDate: Date.UTC(2030, 0, 1),
  signedDate: Date.UTC(2030, 0, 2),
}
const purchase = {
  store: 'apple',
  transactionId: '2000000123456789',
  productId: 'handful',
  purchasedAt: Date.UTC(2030, 0, 1),
}

describe('a signed transaction of Apple', () => {
  test('is a purchase, the same one each time it is replayed', async () => {
    const receipt = authority.signed(bought)
    expect(await verifier.verify(receipt, 'handful')).toEqual({ ok: true, value: purchase })
    expect(await verifier.verify(receipt, 'handful')).toEqual({ ok: true, value: purchase })
  })

  test.each([
    [
      { price: 1_990, currency: 'USD' },
      { amount: 199, currency: 'usd' },
    ],
    [
      { price: 300_000, currency: 'JPY' },
      { amount: 300, currency: 'jpy' },
    ],
    [{ price: 1_990 }, undefined],
  ])('[PURCHASE-8] with the price %j', async (said, price) => {
    const verified = await verifier.verify(authority.signed({ ...bought, ...said }), 'handful')
    expect(verified.ok && verified.value.price).toEqual(price)
  })

  const changed = (): string => {
    const [header, , signature] = authority.signed(bought).split('.')
    const payload = Buffer.from(JSON.stringify({ ...bought, transactionId: '1' })).toString('base64url')
    return `${header}.${payload}.${signature}`
  }
  test.each([
    ['was changed', changed(), 'forged'],
    ['was signed by another authority', appleAuthority().signed(bought), 'forged'],
    ['is no signed text', 'store-receipt-0001', 'forged'],
    [
      'has no certificates',
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(bought)).toString('base64url')}.`,
      'forged',
    ],
    ['has no transaction id', authority.signed({ ...bought, transactionId: undefined }), 'forged'],
    ['is of another product', authority.signed({ ...bought, productId: 'chest' }), 'other_product'],
    ['is of another app', authority.signed({ ...bought, bundleId: 'org.example.other' }), 'other_app'],
    ['is of Xcode, which signs nothing', authority.signed({ ...bought, environment: 'Xcode' }), 'other_app'],
    ['was refunded', authority.signed({ ...bought, revocationDate: Date.UTC(2030, 0, 2) }), 'refunded'],
  ])('that %s is refused', async (_, receipt, error) => {
    expect(await verifier.verify(receipt, 'handful')).toEqual({ ok: false, error })
  })

  test('that was signed after the end of its certificate is refused', async () => {
    const old = appleAuthority({ until: '20290101000000Z' })
    const strict = appleVerifier({ roots: [old.root], bundleId: 'org.example.lifegrid' })
    expect(await strict.verify(old.signed(bought), 'handful')).toEqual({ ok: false, error: 'expired' })
    const before = { ...bought, signedDate: Date.UTC(2028, 0, 1) }
    expect(await strict.verify(old.signed(before), 'handful')).toMatchObject({ ok: true })
  })

  test('of the store’s sandbox is refused by the real store', async () => {
    const real = appleVerifier({ roots: [authority.root], bundleId: 'org.example.lifegrid', appAppleId: 7 })
    expect(await real.verify(authority.signed(bought), 'handful')).toEqual({ ok: false, error: 'other_app' })
    expect(await real.verify(authority.signed({ ...bought, environment: 'Production' }), 'handful')).toMatchObject({
      ok: true,
    })
  })
})

describe('[PURCHASE-5] a signed notification of Apple', () => {
  const options = { roots: [authority.root], bundleId: 'org.example.lifegrid' }
  const read = appleNotifications(options)
  const notification = (type: string, by = authority, transaction = by.signed(bought)): string =>
    by.signed({
      notificationType: type,
      notificationUUID: 'n-1',
      version: '2.0',
      signedDate: bought.signedDate,
      data: { bundleId: bought.bundleId, environment: 'Sandbox', signedTransactionInfo: transaction },
    })
  const refunded = { kind: 'refunded', reportId: 'n-1', store: 'apple', transactionId: bought.transactionId }

  test.each([
    ['REFUND', refunded],
    ['REVOKE', refunded],
    ['REFUND_DECLINED', { kind: 'other' }],
    ['TEST', { kind: 'other' }],
  ])('%s', async (type, news) => {
    expect(await read(notification(type))).toEqual({ ok: true, value: news })
  })

  test.each([
    ['was signed by another authority', notification('REFUND', appleAuthority()), 'forged'],
    [
      'has a transaction of another authority',
      notification('REFUND', authority, appleAuthority().signed(bought)),
      'forged',
    ],
    ['is no signed text', 'nothing', 'forged'],
  ])('that %s is refused', async (_, signed, error) => {
    expect(await read(signed)).toEqual({ ok: false, error })
  })
})
