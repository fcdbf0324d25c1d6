import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../src/ports.ts'
import { purchaseJob } from '../src/purchases/jobs.ts'
import type { PurchaseRef } from '../src/purchases/ports.ts'
import { commandsOf, partitions, range } from './rows.ts'

const at = 1_800_000_000_000
const fingerprint = `sha256:${'0'.repeat(64)}`
const transaction = { store: 'apple', transactionId: 'T-1' }
const paid = { ...transaction, diamonds: 60 }
const whole = { from: 0, to: 1_000_000 }
const report = (reportId: string) => ({ store: 'apple', reportId })

/** The part of the store's contract for purchases. */
export function purchasesContract(current: () => Store, erase: (playerId: string) => Promise<void>): void {
  let store: Store
  const seqs = new Map<string, number>()

  /** Commits a command that brings a receipt. */
  const bring = async (playerId: string, receipt = 'store-receipt-0001'): Promise<PurchaseRef> => {
    const seq = (seqs.get(playerId) ?? 0) + 1
    seqs.set(playerId, seq)
    const ref = { playerId, purchaseId: String(seq) }
    const purchase = { ...ref, productId: 'handful', store: null, receipt, fingerprint, at }
    const outbox = [{ ...purchaseJob(ref, 'check', at), purchase }]
    expect(await store.commit(0, commandsOf(playerId, [seq], 1, { outbox }))).toEqual({ outcome: 'committed' })
    return ref
  }
  const jobIds = async (): Promise<string[]> => (await store.outboxPending(20)).map(({ id }) => id).sort()
  const dueAt = async (now: number): Promise<PurchaseRef[]> => store.claimPurchases({ now, until: now, limit: 20 })

  describe('purchases', () => {
    beforeEach(async () => {
      store = current()
      await store.acquire(range(0, partitions - 1).map((partition) => ({ partition, epoch: 0, owner: 'sim:a:1' })))
      seqs.clear()
    })

    it('[PURCHASE-1] a receipt is written with its command and its job, and is gone when it is decided', async () => {
      const ref = await bring('ada')
      expect(await jobIds()).toEqual(['purchase-check-ada-1'])
      const row = { ...ref, productId: 'handful', store: null, transactionId: null, fingerprint, createdAt: at }
      expect(await store.purchase(ref)).toMatchObject({ ...row, receipt: 'store-receipt-0001', verdict: null })
      expect(await store.claimTransaction(ref, paid, at + 1)).toBe('claimed')
      expect(await store.purchasesOf('ada')).toMatchObject([
        { ...row, ...transaction, diamonds: 60, receipt: null, verdict: 'paid', decidedAt: at + 1, settledAt: null },
      ])
      expect(await store.purchase({ playerId: 'bob', purchaseId: '1' })).toBeUndefined()
      expect(await store.purchasesOf('bob')).toEqual([])
    })

    it('[PURCHASE-2] of all purchases with one transaction, of any players and at the same time, one claims it', async () => {
      const refs: PurchaseRef[] = []
      for (const n of range(1, 6)) refs.push(await bring(`player-${n % 3}`, `store-receipt-${n}`))
      const claims = await Promise.all(refs.map((ref) => store.claimTransaction(ref, paid, at)))
      expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(1)
      expect(claims.filter((claim) => claim === 'used')).toHaveLength(5)
      // Repeated, as by workers that died before they could note the result.
      expect(await Promise.all(refs.map((ref) => store.claimTransaction(ref, paid, at)))).toEqual(claims)
      const other = { ...paid, store: 'google' }
      expect(await store.claimTransaction(await bring('player-1', 'another-receipt'), other, at)).toBe('claimed')
    })

    it('[PURCHASE-3] a decision stays, and a refused purchase leaves the transaction to others', async () => {
      const [ada, bob] = [await bring('ada'), await bring('bob')]
      await store.refusePurchase(ada, 'receipt_expired', at + 1)
      await store.refusePurchase(ada, 'receipt_forged', at + 2)
      expect(await store.purchase(ada)).toMatchObject({ verdict: 'receipt_expired', decidedAt: at + 1, receipt: null })
      expect(await store.claimTransaction(bob, paid, at)).toBe('claimed')
      await store.refusePurchase(bob, 'receipt_forged', at + 2)
      expect(await store.purchase(bob)).toMatchObject({ verdict: 'paid', ...transaction })
    })

    it('[PURCHASE-6] a purchase is due after a minute until it is settled, and is claimed by one worker at a time', async () => {
      const refs = [await bring('ada'), await bring('bob')]
      expect(await dueAt(at + 59_999)).toEqual([])
      const claim = { now: at + 60_000, until: at + 90_000, limit: 20 }
      const claimed = await Promise.all([store.claimPurchases(claim), store.claimPurchases(claim)])
      expect(claimed.flat()).toHaveLength(2)
      expect(claimed.flat()).toEqual(expect.arrayContaining(refs))
      expect(await dueAt(at + 89_999)).toEqual([])
      expect(await dueAt(at + 90_000)).toHaveLength(2)
      for (const ref of refs) await store.settlePurchase(ref, at + 90_001)
      expect(await dueAt(at + 900_000)).toEqual([])
    })

    it('[PURCHASE-4] a purchase that its store reports is added once, with a job', async () => {
      const ref = { playerId: 'ada', purchaseId: 'stripe-1' }
      const price = { paidAmount: 199, paidCurrency: 'usd' }
      const reported = { ...ref, ...price, store: 'stripe', transactionId: 'pi_1', productId: 'handful', fingerprint }
      for (const reportId of ['evt_1', 'evt_1', 'evt_2']) {
        await store.addReported(reported, { store: 'stripe', reportId }, at)
      }
      expect(await jobIds()).toEqual(['purchase-check-ada-stripe-1'])
      expect(await store.purchasesOf('ada')).toMatchObject([
        { ...ref, ...price, store: 'stripe', transactionId: 'pi_1', receipt: null, verdict: null, createdAt: at },
      ])
      expect(await store.claimTransaction(ref, { store: 'stripe', transactionId: 'pi_1', diamonds: 60 }, at)).toBe(
        'claimed',
      )
    })

    it('[PURCHASE-9] a report about an erased life is noted, and writes no row about it', async () => {
      const ref = { playerId: 'ada', purchaseId: 'stripe-1' }
      const sale = { store: 'stripe', transactionId: 'pi_1' }
      const price = { paidAmount: 199, paidCurrency: 'usd' }
      const reported = { ...ref, ...price, ...sale, productId: 'handful', fingerprint }
      const add = (reportId: string, over: object = {}) =>
        store.addReported({ ...reported, ...over }, { store: 'stripe', reportId }, at)
      expect(await add('evt_1')).toBe(true)
      await store.claimTransaction(ref, { ...sale, diamonds: 60 }, at)
      await erase('ada')
      for (const reportId of ['evt_1', 'evt_2', 'evt_2']) expect(await add(reportId)).toBe(false)
      expect(await add('evt_3', { purchaseId: 'stripe-2', transactionId: 'pi_2' })).toBe(false)
      await store.voidTransaction(sale, { store: 'stripe', reportId: 'evt_4' }, at)
      expect(await store.purchasesOf('ada')).toEqual([])
      expect(await jobIds()).toEqual([])
      expect(await dueAt(at + 900_000)).toEqual([])
      // The transaction stays used, and only its hash is kept.
      expect(await store.claimTransaction(await bring('bob'), { ...sale, diamonds: 60 }, at)).toBe('used')
    })

    it('[PURCHASE-5] a refund is due until it is settled, marks the account, and takes effect once', async () => {
      const ref = await bring('ada')
      await store.claimTransaction(ref, paid, at)
      await store.settlePurchase(ref, at)
      await store.outboxDone(await jobIds())
      for (const reportId of ['n-1', 'n-1', 'n-2']) await store.voidTransaction(transaction, report(reportId), at + 5)
      expect(await jobIds()).toEqual(['purchase-refund-ada-1'])
      expect(await store.purchase(ref)).toMatchObject({ refundedAt: at + 5, refundSettledAt: null })
      expect(await dueAt(at + 5)).toEqual([ref])
      expect(await store.marks('ada', 10)).toEqual([])
      for (let n = 0; n < 2; n++) expect(await store.beginRefund(ref)).toEqual(whole)
      for (let n = 0; n < 2; n++) await store.settleRefund(ref, whole, { diamonds: 60, seq: undefined }, at + 6)
      const mark = { accountId: 'ada', kind: 'refund', ...ref, owed: 60, markedAt: at + 6, removedAt: null }
      expect(await store.marks('ada', 10)).toEqual([mark])
      expect(await store.beginRefund(ref)).toBeUndefined()
      expect(await store.purchase(ref)).toMatchObject({ refundSettledAt: at + 6 })
      expect(await dueAt(at + 900_000)).toEqual([])
    })

    it('[PURCHASE-5] a refund of parts is settled part by part, and owes what the entries did not take back', async () => {
      const ref = await bring('ada')
      await store.claimTransaction(ref, paid, at)
      await store.settlePurchase(ref, at)
      const returned = (reportId: string, share: number) =>
        store.voidTransaction({ ...transaction, share }, report(reportId), at + 5)
      await returned('n-1', 250_000)
      expect(await jobIds()).toContain('purchase-refund-250000-ada-1')
      const first = { from: 0, to: 250_000 }
      expect(await store.beginRefund(ref)).toEqual(first)
      await returned('n-2', 500_000)
      await returned('n-3', 100_000)
      expect(await store.purchase(ref)).toMatchObject({ refundShare: 500_000 })
      expect(await store.beginRefund(ref)).toEqual(first)
      const line = { playerId: 'ada', seq: 7, currency: 'diamonds', debit: 'player', credit: 'store' } as const
      const ledger = [
        { ...line, line: 0, amount: 9 },
        { ...line, line: 1, amount: 3, credit: 'house' },
      ]
      await store.commit(0, commandsOf('ada', [7], 1, { ledger }))
      await store.settleRefund(ref, first, { diamonds: 15, seq: 7 }, at + 6)
      expect(await store.marks('ada', 10)).toMatchObject([{ owed: 6 }])
      expect(await dueAt(at + 6)).toEqual([ref])
      const second = { from: 250_000, to: 500_000 }
      expect(await store.beginRefund(ref)).toEqual(second)
      await store.settleRefund(ref, second, { diamonds: 15, seq: undefined }, at + 7)
      expect(await store.marks('ada', 10)).toMatchObject([{ owed: 21 }])
      expect(await dueAt(at + 900_000)).toEqual([])
    })

    it('[PURCHASE-7] a mark bars the player while diamonds are owed, and for a chargeback, until it is removed', async () => {
      const refunded = async (playerId: string, owed: number, chargeback: boolean): Promise<PurchaseRef> => {
        const ref = await bring(playerId)
        const bought = { store: 'apple', transactionId: `T-${playerId}` }
        await store.claimTransaction(ref, { ...bought, diamonds: 60 }, at)
        await store.voidTransaction({ ...bought, chargeback }, report(playerId), at)
        expect(await store.beginRefund(ref)).toEqual(whole)
        await store.settleRefund(ref, whole, { diamonds: owed, seq: undefined }, at)
        return ref
      }
      const ada = await refunded('ada', 1, false)
      await refunded('bob', 0, false)
      await refunded('cleo', 0, true)
      const barred = () => Promise.all(['ada', 'bob', 'cleo', 'dora'].map((player) => store.isBarred(player)))
      expect(await barred()).toEqual([true, false, true, false])
      expect((await store.marks(undefined, 10)).map(({ kind }) => kind)).toEqual(['refund', 'refund', 'chargeback'])
      expect(await store.marks(undefined, 2)).toHaveLength(2)
      expect(await store.removeMarks('ada', 'another', at + 1)).toBe(0)
      expect(await store.removeMarks('ada', ada.purchaseId, at + 1)).toBe(1)
      expect(await store.removeMarks('ada', undefined, at + 2)).toBe(0)
      expect(await store.removeMarks('cleo', undefined, at + 1)).toBe(1)
      expect(await barred()).toEqual([false, false, false, false])
      expect(await store.marks('ada', 10)).toMatchObject([{ owed: 1, removedAt: at + 1 }])
    })

    it('[PURCHASE-7] a purchase that is put off is not due before', async () => {
      const ref = await bring('ada')
      await store.postponePurchase(ref, at + 600_000)
      expect(await dueAt(at + 599_999)).toEqual([])
      expect(await dueAt(at + 600_000)).toEqual([ref])
    })

    it('[PURCHASE-5] a refund that comes before the verdict is settled stays due, and one before the receipt refuses it', async () => {
      const ref = await bring('ada')
      await store.claimTransaction(ref, paid, at)
      await store.voidTransaction(transaction, report('n-1'), at + 5)
      await store.settlePurchase(ref, at + 6)
      expect(await dueAt(at + 6)).toEqual([ref])
      await store.voidTransaction({ store: 'apple', transactionId: 'T-2' }, report('n-2'), at)
      const late = await bring('bob')
      expect(await store.claimTransaction(late, { ...paid, transactionId: 'T-2' }, at)).toBe('refunded')
      await store.refusePurchase(late, 'receipt_refunded', at)
      await store.settlePurchase(late, at)
      expect(await store.purchase(late)).toMatchObject({ verdict: 'receipt_refunded', transactionId: null })
    })

    it('[PURCHASE-5] a transaction whose money went back cannot be claimed later', async () => {
      await store.voidTransaction(transaction, report('n-1'), at)
      expect(await store.claimTransaction(await bring('ada'), paid, at)).toBe('refunded')
    })
  })
}
