import { systemRandom } from '@lifegrid/base/system-random'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { sandboxRefund } from '@lifegrid/receipts/sandbox'
import { memoryStore } from '@lifegrid/storage/memory/store'
import { fastify } from 'fastify'
import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { publicRoutes } from '../../src/http/public-routes.ts'
import type { PublicServerOptions } from '../../src/http/public-server-options.ts'
import { storeReports } from '../../src/store-reports.ts'

const now = Date.UTC(2030, 0, 1)
const secret = 'whsec_of_this_test'
const key = `sandbox-key-${systemRandom.uint32()}-of-more-than-32-characters`
const session = {
  client_reference_id: 'ada',
  payment_intent: 'pi_1',
  payment_status: 'paid',
  created: now / 1000,
  amount_subtotal: 199,
  currency: 'usd',
  metadata: { productId: 'handful' },
}

/** The public routes of an edge with these stores, and a record in memory. */
function rig(open = { STRIPE_WEBHOOK_SECRET: secret, SANDBOX_STORE_KEY: key }) {
  const purchases = memoryStore()
  const app = fastify()
  const options: Partial<PublicServerOptions> = {
    stores: { purchases, storeReports: storeReports({ APPLE_ROOT_FILES: [], ...open }, () => now), now: () => now },
    logger: logger({ name: 'edge', level: 'silent' }),
    metrics: createMetrics(new Registry()),
    guestsPerMinute: 1,
    allowedOrigins: [],
  }
  publicRoutes(app, options as PublicServerOptions)
  const post = (store: string, payload: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url: `/api/stores/${store}`, payload, headers }).then(({ statusCode }) => statusCode)
  const stripe = (type: string, object: object, over: { id?: string; secret?: string; change?: string } = {}) => {
    const payload = JSON.stringify({ id: over.id ?? 'evt_1', object: 'event', type, data: { object } })
    const signed = { payload, secret: over.secret ?? secret, timestamp: now / 1000 }
    const signature = Stripe.webhooks.generateTestHeaderString(signed)
    return post('stripe', `${payload}${over.change ?? ''}`, { 'stripe-signature': signature })
  }
  return { purchases, post, stripe }
}

test('[PURCHASE-4] a payment that Stripe reports is in the record once, with a job', async () => {
  const { purchases, stripe } = rig()
  const statuses = []
  for (const id of ['evt_1', 'evt_1', 'evt_2'])
    statuses.push(await stripe('checkout.session.completed', session, { id }))
  expect(statuses).toEqual([200, 200, 200])
  expect(await purchases.purchasesOf('ada')).toMatchObject([
    {
      store: 'stripe',
      transactionId: 'pi_1',
      productId: 'handful',
      receipt: null,
      paidAmount: 199,
      paidCurrency: 'usd',
    },
  ])
  expect(await purchases.outboxPending(10)).toHaveLength(1)
})

test('[PURCHASE-5] a refund that Stripe reports, or the sandbox, is in the record', async () => {
  const { purchases, post, stripe } = rig()
  await stripe('checkout.session.completed', session)
  const charge = { payment_intent: 'pi_1', refunded: false, amount: 400, amount_refunded: 100 }
  expect(await stripe('charge.refunded', charge, { id: 'evt_2' })).toBe(200)
  expect(await purchases.purchasesOf('ada')).toMatchObject([{ refundedAt: now, refundShare: 250_000 }])
  expect(await stripe('charge.dispute.created', { payment_intent: 'pi_1' }, { id: 'evt_3' })).toBe(200)
  expect(await purchases.purchasesOf('ada')).toMatchObject([{ refundedAt: now, refundShare: 1_000_000 }])
  const refund = { reportId: 'r-1', transactionId: 's-1', expiresAt: now + 60_000 }
  expect(await post('sandbox', await sandboxRefund(refund, new TextEncoder().encode(key)))).toBe(200)
  expect(await post('sandbox', await sandboxRefund(refund, new TextEncoder().encode('x'.repeat(32))))).toBe(400)
})

test('[PURCHASE-4] a report without a valid signature is refused, and changes nothing', async () => {
  const { purchases, post, stripe } = rig()
  expect(await stripe('checkout.session.completed', session, { secret: 'whsec_another' })).toBe(400)
  expect(await stripe('checkout.session.completed', session, { change: ' ' })).toBe(400)
  expect(await post('stripe', '{}')).toBe(400)
  expect(await purchases.purchasesOf('ada')).toEqual([])
})

test('a store that is closed has no route', async () => {
  const { post } = rig({ STRIPE_WEBHOOK_SECRET: secret, SANDBOX_STORE_KEY: key })
  expect([await post('apple', '{}'), await post('google', '{}')]).toEqual([404, 404])
})

test('[PURCHASE-4] a payment for an impossible player is acknowledged and logged, so that Stripe does not repeat it for days', async () => {
  const { purchases, stripe } = rig()
  expect(await stripe('checkout.session.completed', { ...session, client_reference_id: 'a b' })).toBe(200)
  expect(await purchases.outboxPending(10)).toEqual([])
})

test('[PURCHASE-4] a report that the record cannot take is not acknowledged', async () => {
  const { purchases, stripe } = rig()
  purchases.addReported = () => Promise.reject(new Error('the record is away'))
  expect(await stripe('checkout.session.completed', session)).toBe(503)
})
