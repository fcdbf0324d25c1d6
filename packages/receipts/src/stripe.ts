import { fail, ok, type Result } from '@lifegrid/base/result'
import Stripe from 'stripe'
import { z } from 'zod'
import type { ReceiptProblem, StoreNews } from './ports.ts'

/** A signature that is older is refused, so that a recorded request cannot be sent again later. Stripe's own default. */
const toleranceSeconds = 300

/** The parts of events that are used; the session is made with the player's id and the product. */
const paidSession = z.object({
  client_reference_id: z.string().min(1),
  payment_intent: z.string().min(1),
  payment_status: z.string(),
  created: z.number(),
  metadata: z.object({ productId: z.string().min(1) }),
})
/** A charge of which only a part was given back has `refunded: false`; its diamonds stay. A dispute has no such field. */
const returned = z.object({ payment_intent: z.string().min(1), refunded: z.literal(true).optional() })

/**
 * Reads a request of Stripe's webhook: https://docs.stripe.com/webhooks. With Stripe the store itself reports the purchase, so no client
 * sends a receipt.
 * @param body the request's bytes as they came. @param signature its header `stripe-signature`. @param secret that of the webhook.
 * @param now wall time, ms since the Unix epoch.
 */
export function readStripeEvent(
  { body, signature, secret }: { readonly body: string; readonly signature: string; readonly secret: string },
  now: number,
): Result<StoreNews, ReceiptProblem> {
  const event = constructed({ body, signature, secret }, now)
  if (!event.ok) return event
  const { id: reportId, type, data } = event.value
  switch (type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded': {
      const session = paidSession.safeParse(data.object)
      if (!session.success) return ok({ kind: 'other' })
      return session.data.payment_status === 'paid' ? ok(paid(reportId, session.data)) : fail('unpaid')
    }
    case 'charge.refunded':
    case 'charge.dispute.created': {
      const charge = returned.safeParse(data.object)
      if (!charge.success) return ok({ kind: 'other' })
      return ok({ kind: 'refunded', reportId, store: 'stripe', transactionId: charge.data.payment_intent })
    }
    default:
      return ok({ kind: 'other' })
  }
}

function paid(
  reportId: string,
  { client_reference_id, payment_intent, created, metadata }: z.infer<typeof paidSession>,
): StoreNews {
  const { productId } = metadata
  return {
    kind: 'paid',
    reportId,
    playerId: client_reference_id,
    purchase: { store: 'stripe', transactionId: payment_intent, productId, purchasedAt: created * 1000 },
  }
}

function constructed(
  { body, signature, secret }: { readonly body: string; readonly signature: string; readonly secret: string },
  now: number,
): Result<Stripe.Event, ReceiptProblem> {
  try {
    return ok(Stripe.webhooks.constructEvent(body, signature, secret, toleranceSeconds, undefined, now))
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) throw error
    return fail(error.message.includes('Timestamp outside') ? 'expired' : 'forged')
  }
}
