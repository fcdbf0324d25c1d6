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
  /** The sum of the prices before discounts and taxes, in the smallest unit of the currency. */
  amount_subtotal: z.int().min(0),
  currency: z.string().length(3).toLowerCase(),
  metadata: z.object({ productId: z.string().min(1) }),
})
/** A charge. The amounts are in the smallest unit of the currency, and `amount_refunded` is of all refunds so far. */
const refundedCharge = z.object({
  payment_intent: z.string().min(1),
  refunded: z.boolean(),
  amount: z.int().positive(),
  amount_refunded: z.int().positive(),
})
const dispute = z.object({ payment_intent: z.string().min(1) })

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
    case 'charge.refunded': {
      const charge = refundedCharge.safeParse(data.object)
      return ok(charge.success ? returned(reportId, charge.data) : { kind: 'other' })
    }
    case 'charge.dispute.created': {
      const { success, data: disputed } = dispute.safeParse(data.object)
      if (!success) return ok({ kind: 'other' })
      const transactionId = disputed.payment_intent
      return ok({ kind: 'refunded', reportId, store: 'stripe', transactionId, chargeback: true })
    }
    default:
      return ok({ kind: 'other' })
  }
}

function paid(
  reportId: string,
  { client_reference_id, payment_intent, created, amount_subtotal, currency, metadata }: z.infer<typeof paidSession>,
): StoreNews {
  const { productId } = metadata
  const price = { amount: amount_subtotal, currency }
  return {
    kind: 'paid',
    reportId,
    playerId: client_reference_id,
    purchase: { store: 'stripe', transactionId: payment_intent, productId, purchasedAt: created * 1000, price },
  }
}

/** Of a part that was given back: its share, rounded up, so that the smallest one counts. */
function returned(
  reportId: string,
  { payment_intent: transactionId, refunded, amount, amount_refunded }: z.infer<typeof refundedCharge>,
): StoreNews {
  const share = Math.ceil((amount_refunded / amount) * 1_000_000)
  const isWhole = refunded || share >= 1_000_000
  return { kind: 'refunded', reportId, store: 'stripe', transactionId, ...(!isWhole && { share }) }
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
