import { z } from 'zod'
import { playerId } from '../envelope.ts'
import { traceparentField } from './trace-context.ts'

/** The payload of a job in the queue `offline-tick`. Sims and workers write it, workers read it. Ids only: [JOB-2]. */
export const offlineTickPayload = z.discriminatedUnion('kind', [
  /** Advance all offline players that are due. */
  z.strictObject({ kind: z.literal('sweep') }),
  /** Advance this player, due or not. */
  z.strictObject({ kind: z.literal('player'), player: playerId }),
])
export type OfflineTickPayload = z.infer<typeof offlineTickPayload>

/** The payload of a job in the queue `purchase`. Sims, edges and workers write it, workers read it. Ids only: [JOB-2]. */
export const purchasePayload = z.discriminatedUnion('kind', [
  /** Process every purchase that is due. */
  z.strictObject({ kind: z.literal('sweep') }),
  /** Do what is left to do for this purchase. */
  z.strictObject({
    kind: z.literal('one'),
    player: playerId,
    purchase: z.string().max(64),
    /** [OPS-9] That of the command that has sent the receipt. */
    traceparent: traceparentField,
  }),
  /** Ask the stores that report refunds only when they are asked. */
  z.strictObject({ kind: z.literal('refunds') }),
])
export type PurchasePayload = z.infer<typeof purchasePayload>

/** The payload of a job in the queue `conversation`: a turn that waits for the person's answer. Sims write it, workers read it. */
export const conversationPayload = z.strictObject({
  player: playerId,
  /** Index of the life. */
  life: z.int().min(0),
  conversation: z.string().min(1).max(16),
  turn: z.int().min(1),
  /** [OPS-9] That of the command that waits for the answer. */
  traceparent: traceparentField,
})
export type ConversationPayload = z.infer<typeof conversationPayload>
