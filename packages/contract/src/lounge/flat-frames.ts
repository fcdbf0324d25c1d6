import { z } from 'zod'
import { commandId } from '../envelope.ts'
import { limits } from '../limits.ts'
import { chatText, nicknameText } from '../shapes/lounge-line.ts'
import { boards, periods } from './boards.ts'

/**
 * [LOUNGE-1] The frames of a client that never sends `init`. Their fields are beside the type, and fields that are not named here are ignored.
 * `id` is not part of that protocol: a frame that has one is answered with `ack` or `error`.
 */

const id = commandId.optional().catch(undefined)

export const flatChat = z.object({ type: z.literal('chat'), nickname: nicknameText, message: chatText, id })

/** A whole number, as a number or in digits. */
const count = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number),
  ])
  .pipe(z.number().min(0).max(limits.scoreMax))

export const flatScoreUpdate = z.object({
  type: z.literal('score_update'),
  email: z.string().max(limits.emailLengthMax).optional(),
  score: count.transform(Math.floor),
  survival_time: count.transform(Math.floor),
  id,
})

export const flatGetLeaderboard = z.object({
  type: z.literal('getLeaderboard'),
  board: z.enum(boards).default('score'),
  period: z.enum(periods).default('all'),
  /** How many of the first scorers are skipped. */
  offset: z.int().min(0).max(limits.scoreMax).default(0),
  limit: z.int().min(1).max(limits.scoreMax).optional(),
  /** The part around the asking one, if it is on the board. */
  around: z.boolean().default(false),
  id,
})
