import { expect, test } from 'vitest'
import { readSandboxReport, sandboxReceipt, sandboxRefund, sandboxVerifier } from '../src/sandbox.ts'

const key = new TextEncoder().encode('a key of at least thirty-two bytes')
const at = Date.UTC(2030, 0, 1)
const bought = { transactionId: 't-1', productId: 'handful', purchasedAt: at, expiresAt: at + 60_000 }

test('a receipt of the sandbox is a purchase, the same one each time it is replayed', async () => {
  const receipt = await sandboxReceipt(bought, key)
  const purchase = { store: 'sandbox', transactionId: 't-1', productId: 'handful', purchasedAt: at }
  for (let i = 0; i < 2; i++)
    expect(await sandboxVerifier(key, () => at).verify(receipt, 'handful')).toEqual({ ok: true, value: purchase })
})

test.each([
  ['is of another product', () => sandboxReceipt(bought, key), 'chest', at, 'other_product'],
  ['has expired', () => sandboxReceipt(bought, key), 'handful', at + 60_000, 'expired'],
  [
    'was signed with another key',
    () => sandboxReceipt(bought, new TextEncoder().encode('x'.repeat(32))),
    'handful',
    at,
    'forged',
  ],
  ['was changed', async () => `${(await sandboxReceipt(bought, key)).slice(0, -4)}AAAA`, 'handful', at, 'forged'],
  ['is no signed text', async () => 'store-receipt-0001', 'handful', at, 'forged'],
])('a receipt of the sandbox that %s is refused', async (_, receipt, productId, now, error) => {
  expect(await sandboxVerifier(key, () => now).verify(await receipt(), productId)).toEqual({ ok: false, error })
})

test('[PURCHASE-5] a report of the sandbox gives the money back, and a receipt is no report', async () => {
  const report = await sandboxRefund({ reportId: 'r-1', transactionId: 't-1', expiresAt: at + 60_000 }, key)
  const news = { kind: 'refunded', reportId: 'r-1', store: 'sandbox', transactionId: 't-1' }
  expect(await readSandboxReport(report, key, at)).toEqual({ ok: true, value: news })
  expect(await readSandboxReport(report, key, at + 60_000)).toEqual({ ok: false, error: 'expired' })
  expect(await readSandboxReport(await sandboxReceipt(bought, key), key, at)).toEqual({ ok: false, error: 'forged' })
  expect(await sandboxVerifier(key, () => at).verify(report, 'handful')).toEqual({ ok: false, error: 'forged' })
  expect(await readSandboxReport(report, new TextEncoder().encode('x'.repeat(32)), at)).toEqual({
    ok: false,
    error: 'forged',
  })
})
