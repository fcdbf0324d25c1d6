import { fail, ok, type Result } from '@lifegrid/base/result'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import type { Purchase, ReceiptProblem, StoreNews } from '@lifegrid/receipts/ports'
import { memoryStore } from '@lifegrid/storage/memory/store'
import { type LedgerLine, noChanges } from '@lifegrid/storage/ports'
import { purchaseJob } from '@lifegrid/storage/purchases/jobs'
import type { PurchaseRef } from '@lifegrid/storage/purchases/ports'
import type { SystemCommand } from '@lifegrid/system-commands/sender'
import { describe, expect, test } from 'vitest'
import { workerLimits } from '../src/limits.ts'
import { purchases } from '../src/purchases.ts'

const fingerprint = `sha256:${'0'.repeat(64)}`
const packs = [{ id: 'handful', title: 'A handful', diamonds: 60, prices: { usd: 199 } }]
/** What Stripe reports of a payment of the price. */
const payment = { productId: 'handful', fingerprint, paidAmount: 199, paidCurrency: 'usd' }
const report = (reportId: string) => ({ store: 'google', reportId })
const sold: Purchase = { store: 'google', transactionId: 'GPA.1', productId: 'handful', purchasedAt: 0 }

/** A worker's purchases, with a store that the test answers for and an owner of lives that notes what it is handed. */
async function rig({ open = true, outcome = 'ok' as string | null } = {}) {
  const store = memoryStore()
  await store.settings({ partitions: 1, lanes: 1 })
  await store.acquire([{ partition: 0, epoch: 0, owner: 'sim' }])
  const told: { player: string; type: string; key: string; result?: unknown; diamonds?: number }[] = []
  const contexts: (string | undefined)[] = []
  const world = {
    now: 1_000_000,
    verdict: ok(sold) as Result<Purchase, ReceiptProblem>,
    storeIsAway: false,
    ownerIsAway: false,
    asked: 0,
    /** The diamonds that the life has when a refund comes. */
    left: 0,
    news: [] as StoreNews[],
  }
  /** The line that the life's owner commits for a refund. */
  const takeBack = async (playerId: string, amount: number): Promise<void> => {
    world.left -= amount
    if (amount === 0) return
    const line = { playerId, seq: ++entries, line: 0, currency: 'diamonds', debit: 'player', credit: 'store', amount }
    await store.commit(0, { ...noChanges, fences: [{ partition: 0, epoch: 1 }], ledger: [line as LedgerLine] })
  }
  let entries = 0
  const verifier = {
    async verify() {
      world.asked++
      if (world.storeIsAway) throw new Error('the store answered 503')
      return world.verdict
    },
  }
  const sender = {
    async deliver({ player, type, key, message, traceparent }: SystemCommand) {
      if (world.ownerIsAway) throw new Error('not delivered')
      contexts.push(traceparent)
      const diamonds = 'diamonds' in message ? message.diamonds : 0
      told.push({ player, type, key, ...('result' in message ? { result: message.result } : { diamonds }) })
      await takeBack(player, Math.min(diamonds, world.left))
      return outcome === null
        ? undefined
        : { commandId: `${type}-${key}`, checksum: 0, seq: entries, minute: 0, outcome, detail: null }
    },
  }
  const metrics = createMetrics(new Registry())
  const worker = purchases({
    store,
    stores: { verifiers: new Map(open ? [['google', verifier]] : []), googleRefunds: async () => world.news },
    sender: sender as Parameters<typeof purchases>[0]['sender'],
    packs,
    time: { now: () => world.now },
    logger: logger({ name: 'worker', node: 'one', level: 'silent' }),
    metrics,
  })
  let seq = 0
  const bring = async (playerId = 'ada', productId = 'handful'): Promise<PurchaseRef> => {
    const ref = { playerId, purchaseId: String(++seq) }
    const purchase = { ...ref, productId, store: null, receipt: 'a-purchase-token', fingerprint, at: world.now }
    const outbox = [{ ...purchaseJob(ref, 'check', world.now), purchase }]
    await store.commit(0, { ...noChanges, fences: [{ partition: 0, epoch: 1 }], outbox })
    return ref
  }
  return { store, told, contexts, world, worker, bring, metrics }
}

test('[PURCHASE-3] a paid receipt is handed to the life once, no matter how often the job runs', async () => {
  const { store, told, world, worker, bring } = await rig()
  const ref = await bring()
  for (let n = 0; n < 3; n++) await worker.processOne(ref)
  expect(told).toEqual([{ player: 'ada', type: 'sys.purchase', key: '1', result: { kind: 'paid', diamonds: 60 } }])
  expect(world.asked).toBe(1)
  expect(await store.purchase(ref)).toMatchObject({ verdict: 'paid', receipt: null, settledAt: world.now })
})

test('[OPS-9] the result of a purchase has the trace context of the command that has sent the receipt', async () => {
  const { contexts, world, worker, bring } = await rig()
  await worker.processOne(await bring(), 'context')
  // A sweep knows no command.
  await bring('bob')
  world.now += 60_000
  await worker.sweep()
  expect(contexts).toEqual(['context', undefined])
})

test('[PURCHASE-3] a worker that dies between the steps is continued by the next, which asks no second time', async () => {
  const { told, world, worker, bring } = await rig()
  const ref = await bring()
  world.ownerIsAway = true
  await expect(worker.processOne(ref)).rejects.toThrow('not delivered')
  world.ownerIsAway = false
  // The store would refuse it now. It was asked already.
  world.verdict = fail('expired')
  await worker.processOne(ref)
  expect(told.map(({ result }) => result)).toEqual([{ kind: 'paid', diamonds: 60 }])
  expect(world.asked).toBe(1)
})

test.each(['forged', 'expired', 'other_product', 'other_app', 'unpaid', 'refunded'] as const)(
  '[PURCHASE-3] a receipt that is %s is refused with the reason',
  async (problem) => {
    const { told, world, worker, bring } = await rig()
    world.verdict = fail(problem)
    await worker.processOne(await bring())
    expect(told.map(({ result }) => result)).toEqual([{ kind: 'refused', code: `receipt_${problem}` }])
  },
)

test('[PURCHASE-2] [PURCHASE-3] a receipt that another account has used, a closed store and an unknown product are refused', async () => {
  const first = await rig()
  for (const player of ['ada', 'bob']) await first.worker.processOne(await first.bring(player))
  await first.worker.processOne(await first.bring('cleo', 'ocean'))
  const closed = await rig({ open: false })
  await closed.worker.processOne(await closed.bring())
  expect([...first.told, ...closed.told].map(({ player, result }) => [player, result])).toEqual([
    ['ada', { kind: 'paid', diamonds: 60 }],
    ['bob', { kind: 'refused', code: 'receipt_used' }],
    ['cleo', { kind: 'refused', code: 'no_such_product' }],
    ['ada', { kind: 'refused', code: 'purchases_unavailable' }],
  ])
})

test('[PURCHASE-6] [JOB-1] the sweep does what is left when the job is lost or the store was away', async () => {
  const { store, told, world, worker, bring } = await rig()
  const refs = [await bring('ada'), await bring('bob')]
  world.storeIsAway = true
  await expect(worker.processOne(refs[0] as PurchaseRef)).rejects.toThrow('503')
  expect(await store.purchase(refs[0] as PurchaseRef)).toMatchObject({ verdict: null, receipt: 'a-purchase-token' })
  world.now += 60_000
  await worker.sweep()
  expect(told).toEqual([])
  world.storeIsAway = false
  await worker.sweep()
  expect(told).toEqual([])
  world.now += workerLimits.purchaseClaimMs
  await worker.sweep()
  expect(told.map(({ player }) => player).sort()).toEqual(['ada', 'bob'])
  world.now += 10 * workerLimits.purchaseClaimMs
  await worker.sweep()
  expect(told).toHaveLength(2)
})

test('[PURCHASE-5] Google’s refunds are taken back once, also of a purchase that is still pending, and mark the account', async () => {
  const { store, told, world, worker, bring } = await rig()
  const ref = await bring()
  await worker.processOne(ref)
  world.news = [{ kind: 'refunded', reportId: 'v-1', store: 'google', transactionId: 'GPA.1' }]
  for (let n = 0; n < 2; n++) await worker.askForRefunds()
  for (let n = 0; n < 2; n++) await worker.processOne(ref)
  expect(told.map(({ type, key }) => [type, key])).toEqual([
    ['sys.purchase', '1'],
    ['sys.refund', '1'],
  ])
  expect(await store.marks('ada', 10)).toMatchObject([ref])
  const late = await rig()
  late.world.news = world.news
  await late.worker.askForRefunds()
  await late.worker.processOne(await late.bring())
  expect(late.told.map(({ result }) => result)).toEqual([{ kind: 'refused', code: 'receipt_refunded' }])
})

describe('[PURCHASE-5] a refund of a part', () => {
  const returned = (reportId: string, share?: number): StoreNews => ({
    kind: 'refunded',
    reportId,
    store: 'google',
    transactionId: 'GPA.1',
    ...(share !== undefined && { share }),
  })

  test('takes the same share of the diamonds back, and of all parts the whole, exactly', async () => {
    const { store, told, world, worker, bring } = await rig()
    const ref = await bring()
    await worker.processOne(ref)
    world.left = 60
    for (const [n, share] of [333_334, 666_667, 500_000, undefined].entries()) {
      world.news = [returned(`v-${n}`, share)]
      await worker.askForRefunds()
      for (let again = 0; again < 2; again++) await worker.processOne(ref)
    }
    expect(told.slice(1).map(({ key, diamonds }) => [key, diamonds])).toEqual([
      ['1-333334', 20],
      ['1-666667', 20],
      ['1-1000000', 20],
    ])
    expect(await store.marks('ada', 10)).toMatchObject([{ ...ref, kind: 'refund', owed: 0 }])
    expect(await store.isBarred('ada')).toBe(false)
  })

  test('that the life was told of is told again in the same words, when more is reported before it is settled', async () => {
    const { told, world, worker, bring, store } = await rig()
    const ref = await bring()
    await worker.processOne(ref)
    await store.voidTransaction({ store: 'google', transactionId: 'GPA.1', share: 100_000 }, report('v-1'), world.now)
    expect(await store.beginRefund(ref)).toEqual({ from: 0, to: 100_000 })
    await store.voidTransaction({ store: 'google', transactionId: 'GPA.1' }, report('v-2'), world.now)
    await worker.processOne(ref)
    expect(told.slice(1).map(({ key, diamonds }) => [key, diamonds])).toEqual([
      ['1-100000', 6],
      ['1-1000000', 54],
    ])
  })

  test('that comes before the receipt is taken back when the purchase is credited', async () => {
    const { told, world, worker, bring } = await rig()
    world.news = [returned('v-1', 500_000)]
    await worker.askForRefunds()
    await worker.processOne(await bring())
    expect(told.map(({ type, diamonds }) => [type, diamonds])).toEqual([
      ['sys.purchase', undefined],
      ['sys.refund', 30],
    ])
  })
})

describe('[PURCHASE-7] an account that owes diamonds', () => {
  /** A purchase of 60 diamonds, of which 15 are left when the money goes back. */
  async function owing(over: { readonly chargeback?: true; readonly left?: number } = {}) {
    const all = await rig()
    const ref = await all.bring()
    await all.worker.processOne(ref)
    all.world.left = over.left ?? 15
    const chargeback = over.chargeback && { chargeback: over.chargeback }
    all.world.news = [{ kind: 'refunded', reportId: 'v-1', store: 'google', transactionId: 'GPA.1', ...chargeback }]
    await all.worker.askForRefunds()
    await all.worker.processOne(ref)
    all.told.length = 0
    all.world.verdict = ok({ ...sold, transactionId: 'GPA.2' })
    return { ...all, ref }
  }

  test('may not buy until its mark is removed; the receipt is not used', async () => {
    const { store, told, world, worker, bring, ref } = await owing()
    expect(await store.marks('ada', 10)).toMatchObject([{ ...ref, kind: 'refund', owed: 45, removedAt: null }])
    const asked = world.asked
    await worker.processOne(await bring())
    await worker.processOne(await bring('bob'))
    expect(told.map(({ player, result }) => [player, result])).toEqual([
      ['ada', { kind: 'refused', code: 'account_marked' }],
      ['bob', { kind: 'paid', diamonds: 60 }],
    ])
    expect(world.asked).toBe(asked + 1)
    world.verdict = ok({ ...sold, transactionId: 'GPA.3' })
    expect(await store.removeMarks('ada', undefined, world.now)).toBe(1)
    await worker.processOne(await bring())
    expect(told.at(-1)?.result).toEqual({ kind: 'paid', diamonds: 60 })
  })

  test('waits for what it has paid in spite of that, and gets it when the mark is removed', async () => {
    const { store, told, world, worker } = await owing()
    const ref = { playerId: 'ada', purchaseId: 'stripe-1' }
    const paid = { ...ref, ...payment, store: 'stripe', transactionId: 'pi_1' }
    await store.addReported(paid, report('evt_1'), world.now)
    await worker.processOne(ref)
    expect(told).toEqual([])
    await store.removeMarks('ada', '1', world.now)
    world.now += workerLimits.heldPurchaseMs - 1
    await worker.sweep()
    expect(told).toEqual([])
    world.now++
    await worker.sweep()
    expect(told.map(({ result }) => result)).toEqual([{ kind: 'paid', diamonds: 60 }])
  })

  test('is not waited for when its money goes back meanwhile', async () => {
    const { store, told, world, worker } = await owing()
    const ref = { playerId: 'ada', purchaseId: 'stripe-1' }
    const transaction = { store: 'stripe', transactionId: 'pi_1' }
    await store.addReported({ ...ref, ...transaction, ...payment }, report('evt_1'), world.now)
    await store.voidTransaction(transaction, report('evt_2'), world.now)
    await worker.processOne(ref)
    expect(told.map(({ result }) => result)).toEqual([{ kind: 'refused', code: 'receipt_refunded' }])
  })

  test('owes nothing after a refund that was taken back wholly, but a chargeback bars it all the same', async () => {
    const refunded = await owing({ left: 60 })
    await refunded.worker.processOne(await refunded.bring())
    expect(refunded.told.map(({ result }) => result)).toEqual([{ kind: 'paid', diamonds: 60 }])
    const chargedBack = await owing({ left: 60, chargeback: true })
    await chargedBack.worker.processOne(await chargedBack.bring())
    expect(chargedBack.told.map(({ result }) => result)).toEqual([{ kind: 'refused', code: 'account_marked' }])
  })
})

describe('[PURCHASE-8] the price of a purchase', () => {
  test.each([
    ['usd', 199, true],
    ['usd', 198, false],
    ['usd', 19_900, false],
    ['eur', 199, false],
    // A currency that is the name of a property of every object.
    ['constructor', 199, false],
  ])('that Stripe reports in %s, %i: accepted: %s', async (paidCurrency, paidAmount, isAccepted) => {
    const { store, told, world, worker } = await rig()
    const ref = { playerId: 'ada', purchaseId: 'stripe-1' }
    const paid = { ...ref, ...payment, paidAmount, paidCurrency, store: 'stripe', transactionId: 'pi_1' }
    await store.addReported(paid, { store: 'stripe', reportId: 'evt_1' }, world.now)
    await worker.processOne(ref)
    const expected = isAccepted ? { kind: 'paid', diamonds: 60 } : { kind: 'refused', code: 'receipt_other_price' }
    expect(told.map(({ result }) => result)).toEqual([expected])
  })

  test.each([
    [undefined, true],
    [{ currency: 'usd', amount: 199 }, true],
    [{ currency: 'usd', amount: 99 }, false],
    [{ currency: 'jpy', amount: 300 }, true],
  ])('that the receipt of an app store says, %j: accepted: %s', async (price, isAccepted) => {
    const { told, world, worker, bring } = await rig()
    world.verdict = ok({ ...sold, ...(price && { price }) })
    await worker.processOne(await bring())
    const expected = isAccepted ? { kind: 'paid', diamonds: 60 } : { kind: 'refused', code: 'receipt_other_price' }
    expect(told.map(({ result }) => result)).toEqual([expected])
  })
})

test.each(['internal', null])(
  '[PURCHASE-3] a paid purchase that the life did not take (%s) is counted as failed',
  async (outcome) => {
    const { worker, bring, metrics } = await rig({ outcome })
    await worker.processOne(await bring())
    const { values } = await metrics.worker.purchases.get()
    expect(values).toMatchObject([{ labels: { result: 'failed' }, value: 1 }])
  },
)
