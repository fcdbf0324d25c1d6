import { fail, ok, type Result } from '@lifegrid/base/result'
import Stripe from 'stripe'
import { z } from 'zod'
import type { Purchase, ReceiptProblem } from './ports.ts'

/** What a signed event of Stripe says about a purchase. */
export type StripeNews =
  | { readonly kind: 'paid'; readonly playerId: string; readonly purchase: Purchase }
  /** The money went back to the buyer, or the buyer's bank has taken it back. */
  | { readonly kind: 'refunded'; readonly transactionId: string }
  /** An event that says nothing about a purchase. */
  | { readonly kind: 'other' }

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
const returned = z.object({ payment_intent: z.string().min(1) })

/**
 * Reads a request of Stripe's webhook: https://docs.stripe.com/webhooks. With Stripe the store itself reports the purchase, so no client
 * sends a receipt.
 * @param body the request's bytes as they came. @param signature its header `stripe-signature`. @param secret that of the webhook.
 * @param now wall time, ms since the Unix epoch.
 */
export function readStripeEvent(
  { body, signature, secret }: { readonly body: string; readonly signature: string; readonly secret: string },
  now: number,
): Result<StripeNews, ReceiptProblem> {
  const event = constructed({ body, signature, secret }, now)
  if (!event.ok) return event
  const { type, data } = event.value
  switch (type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded': {
      const session = paidSession.safeParse(data.object)
      if (!session.success) return ok({ kind: 'other' })
      return session.data.payment_status === 'paid' ? ok(paid(session.data)) : fail('unpaid')
    }
    case 'charge.refunded':
    case 'charge.dispute.created': {
      const charge = returned.safeParse(data.object)
      return ok(charge.success ? { kind: 'refunded', transactionId: charge.data.payment_intent } : { kind: 'other' })
    }
    default:
      return ok({ kind: 'other' })
  }
}

function paid({ client_reference_id, payment_intent, created, metadata }: z.infer<typeof paidSession>): StripeNews {
  const { productId } = metadata
  return {
    kind: 'paid',
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
