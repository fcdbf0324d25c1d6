import type { ClusterTime } from '@lifegrid/cluster/ports'
import { type PurchaseProblem, purchaseProblems } from '@lifegrid/contract/shapes/purchase-problem'
import type { DiamondPack } from '@lifegrid/engine/catalogue/rewards'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Stores } from '@lifegrid/receipts/stores'
import type { RecentOutcome } from '@lifegrid/storage/ports'
import {
  type PurchaseRecord,
  type PurchaseRecords,
  type PurchaseRef,
  type RefundPart,
  wholeShare,
} from '@lifegrid/storage/purchases/ports'
import type { SystemCommandSender } from '@lifegrid/system-commands/sender'
import { decidePurchase } from './decide-purchase.ts'
import { workerLimits } from './limits.ts'

export interface Purchases {
  /**
   * Does what is left to do for a purchase.
   * @param traceparent [OPS-9] that of the command that has sent the receipt.
   * @throws Error when it cannot be done now. Try again later.
   */
  processOne(ref: PurchaseRef, traceparent?: string): Promise<void>
  /** [JOB-1] Does so for every purchase that is due. A failure of one does not stop the others; it is due again when its claim ends. */
  sweep(): Promise<void>
  /** Asks Google Play for refunds, which it does not report by itself. */
  askForRefunds(): Promise<void>
  stop(): void
}

export interface PurchasesOptions {
  readonly store: PurchaseRecords
  readonly stores: Stores
  readonly sender: SystemCommandSender
  readonly packs: readonly DiamondPack[]
  readonly time: Pick<ClusterTime, 'now'>
  readonly logger: Logger
  readonly metrics: Metrics
}

/**
 * [PURCHASE-1] Purchases, step by step: ask the store, have the life credited or told the reason, take a refund back. Each step is in the row
 * before the next one begins, and each may be repeated, so a worker may die at any moment.
 */
export function purchases(options: PurchasesOptions): Purchases {
  const { store, stores, time, logger } = options
  let stopped = false
  const now = (): number => Math.floor(time.now())
  const processOne = async (ref: PurchaseRef, traceparent?: string): Promise<void> => {
    const found = await store.purchase(ref)
    if (found?.verdict === null) {
      await decidePurchase(found, { ...options, verifiers: stores.verifiers, now: now() })
    }
    const decided = await store.purchase(ref)
    if (decided?.verdict === null) return store.postponePurchase(ref, now() + workerLimits.heldPurchaseMs)
    if (decided?.settledAt === null) {
      report(options, decided, await deliverVerdict(options, decided, traceparent))
      await store.settlePurchase(ref, now())
    }
    for (;;) {
      const part = await store.beginRefund(ref)
      const settled = part && (await store.purchase(ref))
      if (part === undefined || settled === undefined) return
      await takeBack(options, settled, part)
    }
  }
  return {
    processOne,
    async sweep() {
      for (let seen = 0; !stopped && seen < workerLimits.purchasesPerSweep; seen += workerLimits.sweepPage) {
        const until = now() + workerLimits.purchaseClaimMs
        const page = await store.claimPurchases({ now: now(), until, limit: workerLimits.sweepPage })
        for (const ref of page) {
          if (stopped) return
          await processOne(ref).catch((error: unknown) => {
            logger.warn({ err: error, ...ref }, 'a purchase cannot be processed now; it will be tried again')
          })
        }
        if (page.length < workerLimits.sweepPage) return
      }
    },
    async askForRefunds() {
      const news = (await stores.googleRefunds?.(now() - workerLimits.googleRefundsMs)) ?? []
      for (const one of news) if (one.kind === 'refunded') await store.voidTransaction(one, one, now())
    },
    stop() {
      stopped = true
    },
  }
}

function deliverVerdict(
  { sender }: PurchasesOptions,
  { playerId: player, purchaseId: key, fingerprint: receipt, productId: product, verdict, diamonds }: PurchaseRecord,
  traceparent: string | undefined,
): Promise<RecentOutcome | undefined> {
  const result =
    verdict === 'paid' && diamonds !== null
      ? ({ kind: 'paid', diamonds } as const)
      : ({ kind: 'refused', code: problemOf(verdict) } as const)
  return sender.deliver({ player, type: 'sys.purchase', key, message: { receipt, product, result }, traceparent })
}

/** A code of a newer release has no words here. */
function problemOf(verdict: string | null): PurchaseProblem {
  return purchaseProblems.find((code) => code === verdict) ?? 'purchases_unavailable'
}

/** [PURCHASE-5] Takes the diamonds of a part of the refund back. Rounding of the parts is of their sum, so the whole is taken back exactly. */
async function takeBack(options: PurchasesOptions, purchase: PurchaseRecord, part: RefundPart): Promise<void> {
  const { store, sender, time } = options
  const { playerId: player, purchaseId, fingerprint: receipt, productId: product } = purchase
  const upTo = (share: number): number => Math.floor(((purchase.diamonds ?? 0) * share) / wholeShare)
  const diamonds = upTo(part.to) - upTo(part.from)
  let seq: number | undefined
  if (diamonds > 0) {
    const key = part.from === 0 && part.to === wholeShare ? purchaseId : `${purchaseId}-${part.to}`
    const outcome = await sender.deliver({ player, type: 'sys.refund', key, message: { receipt, product, diamonds } })
    report(options, purchase, outcome)
    if (outcome?.outcome === 'ok') seq = outcome.seq
  }
  await store.settleRefund(purchase, part, { diamonds, seq }, Math.floor(time.now()))
}

/** Somebody has paid and may have nothing for it, if the life is gone or has refused the command: operators must see that. */
function report(
  { logger, metrics }: PurchasesOptions,
  purchase: PurchaseRecord,
  outcome: RecentOutcome | undefined,
): void {
  const { playerId, purchaseId, store, productId, paidAmount, paidCurrency, verdict, refundedAt } = purchase
  const isRefund = purchase.settledAt !== null && refundedAt !== null
  const result = outcome?.outcome === 'ok' ? (isRefund ? 'refunded' : (verdict ?? 'undecided')) : 'failed'
  metrics.worker.purchases.inc({ store: store ?? 'unknown', result })
  const details = { playerId, purchaseId, store, productId, verdict, outcome: outcome?.outcome ?? 'no such player' }
  if (verdict === 'receipt_other_price')
    logger.error(
      { ...details, paidAmount, paidCurrency },
      '[PURCHASE-8] refused a purchase of another price; the buyer has paid',
    )
  if (result === 'failed') logger.error(details, '[PURCHASE-3] the life did not take the result of a purchase')
  else logger.info({ ...details, result }, 'a purchase was settled')
}
