import { z } from 'zod'
import { playerId } from '../envelope.ts'

/** What the outbox may ask of the queue `offline-tick`; sims write it, workers read it. Ids only: [JOB-2]. */
export const offlineTickPayload = z.discriminatedUnion('kind', [
  /** All offline players whose turn it is. */
  z.strictObject({ kind: z.literal('sweep') }),
  /** This one, whether it is its turn or not. */
  z.strictObject({ kind: z.literal('player'), player: playerId }),
])
export type OfflineTickPayload = z.infer<typeof offlineTickPayload>
