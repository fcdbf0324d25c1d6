import { fail, ok, type Result } from '@lifegrid/base/result'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import type { Purchase, ReceiptProblem, StoreNews } from '@lifegrid/receipts/ports'
import { memoryStore } from '@lifegrid/storage/memory/store'
import { noChanges } from '@lifegrid/storage/ports'
import { purchaseJob } from '@lifegrid/storage/purchases/jobs'
import type { PurchaseRef } from '@lifegrid/storage/purchases/ports'
import type { SystemCommand } from '@lifegrid/system-commands/sender'
import { expect, test } from 'vitest'
import { workerLimits } from '../src/limits.ts'
import { purchases } from '../src/purchases.ts'

const packs = [{ id: 'handful', title: 'A handful', diamonds: 60 }]
const fingerprint = `sha256:${'0'.repeat(64)}`
const sold: Purchase = { store: 'google', transactionId: 'GPA.1', productId: 'handful', purchasedAt: 0 }

/** A worker's purchases, with a store that the test answers for and an owner of lives that notes what it is handed. */
async function rig({ open = true, outcome = 'ok' as string | null } = {}) {
  const store = memoryStore()
  await store.settings({ partitions: 1, lanes: 1 })
  await store.acquire([{ partition: 0, epoch: 0, owner: 'sim' }])
  const told: { player: string; type: string; key: string; result?: unknown }[] = []
  const world = {
    now: 1_000_000,
    verdict: ok(sold) as Result<Purchase, ReceiptProblem>,
    storeIsAway: false,
    ownerIsAway: false,
    asked: 0,
    news: [] as StoreNews[],
  }
  const verifier = {
    async verify() {
      world.asked++
      if (world.storeIsAway) throw new Error('the store answered 503')
      return world.verdict
    },
  }
  const sender = {
    async deliver({ player, type, key, message }: SystemCommand) {
      if (world.ownerIsAway) throw new Error('not delivered')
      told.push({ player, type, key, ...('result' in message && { result: message.result }) })
      return outcome === null
        ? undefined
        : { commandId: `${type}-${key}`, checksum: 0, seq: 1, minute: 0, outcome, detail: null }
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
  return { store, told, world, worker, bring, metrics }
}

test('[PURCHASE-3] a paid receipt is handed to the life once, no matter how often the job runs', async () => {
  const { store, told, world, worker, bring } = await rig()
  const ref = await bring()
  for (let n = 0; n < 3; n++) await worker.processOne(ref)
  expect(told).toEqual([{ player: 'ada', type: 'sys.purchase', key: '1', result: { kind: 'paid', diamonds: 60 } }])
  expect(world.asked).toBe(1)
  expect(await store.purchase(ref)).toMatchObject({ verdict: 'paid', receipt: null, settledAt: world.now })
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
  expect(await store.refundMarks('ada')).toEqual([ref])
  const late = await rig()
  late.world.news = world.news
  await late.worker.askForRefunds()
  await late.worker.processOne(await late.bring())
  expect(late.told.map(({ result }) => result)).toEqual([{ kind: 'refused', code: 'receipt_refunded' }])
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
