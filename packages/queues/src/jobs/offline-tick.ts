import { playerId } from '@lifegrid/contract/envelope'
import { z } from 'zod'
import { defineJob } from './define.ts'

export const offlineTick = defineJob({
  name: 'offline-tick',
  payload: z.discriminatedUnion('kind', [
    /** All offline players whose turn it is. */
    z.strictObject({ kind: z.literal('sweep') }),
    /** This one, whether it is its turn or not. */
    z.strictObject({ kind: z.literal('player'), player: playerId }),
  ]),
  // A sweep that fails is followed by another one within the minute; a player's own job is worth more tries.
  attempts: 3,
  backoffMs: 2_000,
  summary: 'Advances offline lives to now and writes their snapshots.',
})
