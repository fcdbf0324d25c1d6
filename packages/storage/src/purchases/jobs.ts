import type { PurchasePayload } from '@lifegrid/contract/wire/jobs'
import type { OutboxJob } from '../outbox-job.ts'
import { type PurchaseRef, wholeShare } from './ports.ts'

/** The outbox's row for a purchase. Each cause has an id of its own, because the id of a finished job is refused for a while. */
export function purchaseJob(
  { playerId, purchaseId }: PurchaseRef,
  cause: 'check' | 'refund' | `refund-${number}`,
  now: number,
  traceparent?: string,
): OutboxJob {
  const payload: PurchasePayload = {
    ...{ kind: 'one', player: playerId, purchase: purchaseId },
    ...(traceparent !== undefined && { traceparent }),
  }
  const id = `purchase-${cause}-${playerId}-${purchaseId}`
  return { id, queue: 'purchase', payload: JSON.stringify(payload), runAt: now }
}

/** The job for the refund of a share of the price, in millionths. */
export function refundJob(ref: PurchaseRef, share: number, now: number): OutboxJob {
  return purchaseJob(ref, share === wholeShare ? 'refund' : `refund-${share}`, now)
}
