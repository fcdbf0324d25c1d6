import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { readStripeEvent } from '../src/stripe.ts'

const secret = 'whsec_of_this_test'
const at = Date.UTC(2030, 0, 1)
const session = {
  client_reference_id: 'ada',
  payment_intent: 'pi_1',
  payment_status: 'paid',
  created: at / 1000,
  amount_subtotal: 199,
  currency: 'usd',
  metadata: { productId: 'handful' },
}

function event(type: string, object: object): string {
  return JSON.stringify({ id: 'evt_1', object: 'event', type, data: { object } })
}

/** A request as Stripe sends it. */
function request(body: string, over: { secret?: string; signedAt?: number } = {}) {
  const timestamp = (over.signedAt ?? at) / 1000
  const signature = Stripe.webhooks.generateTestHeaderString({
    payload: body,
    secret: over.secret ?? secret,
    timestamp,
  })
  return { body, signature, secret }
}

describe('a signed event of Stripe', () => {
  test('that says a session was paid is a purchase of the player, the same one each time it is replayed', () => {
    const paid = request(event('checkout.session.completed', session))
    const purchase = {
      store: 'stripe',
      transactionId: 'pi_1',
      productId: 'handful',
      purchasedAt: at,
      price: { amount: 199, currency: 'usd' },
    }
    for (let i = 0; i < 2; i++)
      expect(readStripeEvent(paid, at)).toEqual({
        ok: true,
        value: { kind: 'paid', reportId: 'evt_1', playerId: 'ada', purchase },
      })
  })

  const news = { kind: 'refunded', reportId: 'evt_1', store: 'stripe', transactionId: 'pi_1' }
  const charge = { payment_intent: 'pi_1', amount: 999, refunded: false }
  test.each([
    ['a refund of the whole price', 'charge.refunded', { ...charge, amount_refunded: 999, refunded: true }, {}],
    ['a refund of a third', 'charge.refunded', { ...charge, amount_refunded: 333 }, { share: 333_334 }],
    ['a second refund, up to two thirds', 'charge.refunded', { ...charge, amount_refunded: 666 }, { share: 666_667 }],
    ['a dispute', 'charge.dispute.created', { payment_intent: 'pi_1', amount: 999 }, { chargeback: true }],
  ])('of %s gives that share of the money back', (_, type, object, over) => {
    expect(readStripeEvent(request(event(type, object)), at)).toEqual({ ok: true, value: { ...news, ...over } })
  })

  test.each([
    ['customer.created', {}],
    ['checkout.session.completed', { ...session, metadata: {} }],
    ['checkout.session.completed', { ...session, amount_subtotal: undefined }],
    ['checkout.session.completed', { ...session, currency: undefined }],
    ['charge.refunded', { payment_intent: 'pi_1', refunded: false, amount: 999, amount_refunded: 0 }],
  ])('that says nothing about a purchase of diamonds is not one: %s', (type, object) => {
    expect(readStripeEvent(request(event(type, object)), at)).toEqual({ ok: true, value: { kind: 'other' } })
  })

  const body = event('checkout.session.completed', session)
  test.each([
    ['was signed with another secret', request(body, { secret: 'whsec_another' }), at, 'forged'],
    ['was changed', { ...request(body), body: body.replace('ada', 'eve') }, at, 'forged'],
    ['has no signature', { ...request(body), signature: '' }, at, 'forged'],
    ['is sent again after five minutes', request(body), at + 301_000, 'expired'],
    [
      'is not paid yet',
      request(event('checkout.session.completed', { ...session, payment_status: 'unpaid' })),
      at,
      'unpaid',
    ],
  ])('that %s is refused', (_, sent, now, error) => {
    expect(readStripeEvent(sent, now)).toEqual({ ok: false, error })
  })
})
