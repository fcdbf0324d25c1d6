import type { NewPurchase } from './purchases/ports.ts'

export interface OutboxJob {
  /** Deterministic; also the job's id in its queue: [GATE-3]. Contains no ':', because BullMQ forbids it. */
  readonly id: string
  readonly queue: string
  /** JSON text with ids and no personal text. */
  readonly payload: string
  readonly runAt: number
  /** A purchase that is written together with its job: [PURCHASE-1]. It is not part of the job, and not read with it. */
  readonly purchase?: NewPurchase
}
