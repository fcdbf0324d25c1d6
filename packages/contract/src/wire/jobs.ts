import { z } from 'zod'
import { playerId } from '../envelope.ts'

/** The payload of a job in the queue `offline-tick`. Sims and workers write it, workers read it. Ids only: [JOB-2]. */
export const offlineTickPayload = z.discriminatedUnion('kind', [
  /** Advance all offline players that are due. */
  z.strictObject({ kind: z.literal('sweep') }),
  /** Advance this player, due or not. */
  z.strictObject({ kind: z.literal('player'), player: playerId }),
])
export type OfflineTickPayload = z.infer<typeof offlineTickPayload>
