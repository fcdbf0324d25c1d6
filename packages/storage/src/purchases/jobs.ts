import type { PurchasePayload } from '@lifegrid/contract/wire/jobs'
import type { OutboxJob } from '../outbox-job.ts'
import type { PurchaseRef } from './ports.ts'

/** The outbox's row for a purchase. Each cause has an id of its own, because the id of a finished job is refused for a while. */
export function purchaseJob({ playerId, purchaseId }: PurchaseRef, cause: 'check' | 'refund', now: number): OutboxJob {
  const payload: PurchasePayload = { kind: 'one', player: playerId, purchase: purchaseId }
  const id = `purchase-${cause}-${playerId}-${purchaseId}`
  return { id, queue: 'purchase', payload: JSON.stringify(payload), runAt: now }
}
