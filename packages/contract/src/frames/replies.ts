import { z } from 'zod'
import { defineFrame } from './define.ts'

export const ack = defineFrame({
  name: 'ack',
  body: z.strictObject({
    replyTo: z.string(),
    /** The game minute at which the command took effect. */
    minute: z.int().optional(),
    /** The command was already carried out; this is its recorded result. */
    repeated: z.literal(true).optional(),
    /** Only for `init`: true when the missed frames came before it, false when a whole `playerObject` did. */
    resumed: z.boolean().optional(),
    /** Only for `init`: the id of the record's history. A client sends it in the `resume` of its next `init`. */
    history: z.string().optional(),
  }),
  summary: 'The command is committed and will not be lost.',
})
export const error = defineFrame({
  name: 'error',
  body: z.strictObject({
    code: z.string(),
    message: z.string(),
    /** The command was not taken. The client sends it again, with the same id. */
    retryable: z.boolean(),
    /** The refusal is final for this id. The same command may succeed later, with another id. */
    tryLater: z.literal(true).optional(),
    replyTo: z.string().optional(),
    /** How long to wait before trying again, in milliseconds. */
    retryAfterMs: z.int().min(0).optional(),
  }),
  summary: 'A refusal. The command had no effect.',
})
export const pong = defineFrame({
  name: 'pong',
  body: z.strictObject({
    replyTo: z.string().optional(),
    /** Cluster wall time, ms since the Unix epoch. Clients predict the game clock from it. */
    at: z.int().optional(),
  }),
  summary: 'The answer to `ping`.',
})
