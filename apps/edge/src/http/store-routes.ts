import { hash } from 'node:crypto'
import type { Result } from '@lifegrid/base/result'
import { playerId } from '@lifegrid/contract/envelope'
import { errors } from '@lifegrid/contract/errors'
import { thingId } from '@lifegrid/contract/shapes/ids'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { ReceiptProblem, StoreName, StoreNews } from '@lifegrid/receipts/ports'
import type { PurchaseRecords } from '@lifegrid/storage/purchases/ports'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { edgeLimits } from '../limits.ts'

/** Reads a request of a store: the body as it came, and the headers. */
export type ReadReport = (request: {
  readonly body: string
  readonly headers: FastifyRequest['headers']
}) => Promise<Result<StoreNews, ReceiptProblem>>

export interface StoreRoutesOptions {
  /** How to read the reports of each store that is open. */
  readonly storeReports: Readonly<Partial<Record<StoreName, ReadReport>>>
  readonly purchases: Pick<PurchaseRecords, 'addReported' | 'voidTransaction'>
  /** Cluster wall time, ms. */
  readonly now: () => number
  readonly logger: Logger
  readonly metrics: Metrics
}

/**
 * [PURCHASE-4] The routes to which stores report purchases and refunds: `POST /api/stores/<store>`. A report is believed for its signature, and
 * acknowledged when it is in the record; a store repeats it otherwise. A report takes effect once. Stores that are closed have no route.
 */
export function storeRoutes(app: FastifyInstance, options: StoreRoutesOptions): void {
  for (const [store, read] of Object.entries(options.storeReports)) {
    app.post(
      `/api/stores/${store}`,
      { config: { readsBody: true }, bodyLimit: edgeLimits.storeReportBytesMax },
      async (request, reply) => {
        const { outcome, status } = await take(store, read, request, options)
        options.metrics.edge.storeReports.inc({ store, outcome })
        return reply.code(status).send({ outcome })
      },
    )
  }
}

async function take(
  store: string,
  read: ReadReport,
  request: FastifyRequest,
  { purchases, now, logger }: StoreRoutesOptions,
): Promise<{ readonly outcome: string; readonly status: number }> {
  try {
    const body = (request.body as Buffer | undefined)?.toString('utf8') ?? ''
    const news = await read({ body, headers: request.headers })
    if (!news.ok) {
      logger.warn({ store, problem: news.error }, '[PURCHASE-4] refused a report that the store did not sign')
      return { outcome: news.error, status: news.error === 'unpaid' ? 200 : 400 }
    }
    await apply(store, news.value, purchases, now(), logger)
    return { outcome: news.value.kind, status: 200 }
  } catch (error) {
    logger.error({ err: error, store }, 'a report of a store could not be taken; the store sends it again')
    return { outcome: 'failed', status: errors.unavailable.status }
  }
}

async function apply(
  store: string,
  news: StoreNews,
  purchases: StoreRoutesOptions['purchases'],
  now: number,
  logger: Logger,
): Promise<void> {
  if (news.kind === 'other') return
  if (news.kind === 'refunded') return purchases.voidTransaction(news, { store, reportId: news.reportId }, now)
  const { playerId: player, reportId, purchase } = news
  const { transactionId, productId, price } = purchase
  if (!playerId.safeParse(player).success || !thingId.safeParse(productId).success) {
    logger.error({ store, transactionId, player, productId }, '[PURCHASE-4] paid for an impossible player or product')
    return
  }
  const digest = hash('sha256', `${store} ${transactionId}`)
  const ref = { playerId: player, purchaseId: `${store}-${digest.slice(0, 32)}` }
  const paid = { paidAmount: price?.amount ?? null, paidCurrency: price?.currency ?? null }
  const bought = { ...ref, store, transactionId, productId, ...paid, fingerprint: `sha256:${digest}` }
  if (!(await purchases.addReported(bought, { store, reportId }, now))) {
    logger.warn({ store, reportId }, '[PURCHASE-9] a store reported a payment of an erased life')
  }
}
