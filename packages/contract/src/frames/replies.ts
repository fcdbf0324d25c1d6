import { z } from 'zod'
import { defineFrame } from './define.ts'

export const ack = defineFrame({
  name: 'ack',
  body: z.strictObject({
    replyTo: z.string(),
    minute: z.int().optional().describe('The game minute at which the command took effect.'),
    repeated: z.literal(true).optional().describe('The command was already carried out; this is its recorded result.'),
    resumed: z
      .boolean()
      .optional()
      .describe('Only for `init`: true when the missed frames came before it, false when a whole `playerObject` did.'),
    history: z
      .string()
      .optional()
      .describe(
        "Only for `init`: the id of the record's history. A client sends it in the `resume` of its next `init`.",
      ),
  }),
  summary: 'The command is committed and will not be lost.',
})
export const error = defineFrame({
  name: 'error',
  body: z.strictObject({
    code: z.string(),
    message: z.string(),
    retryable: z.boolean().describe('The command was not taken. The client sends it again, with the same id.'),
    tryLater: z
      .literal(true)
      .optional()
      .describe('The refusal is final for this id. The same command may succeed later, with another id.'),
    replyTo: z.string().optional(),
    retryAfterMs: z.int().min(0).optional().describe('How long to wait before trying again, in milliseconds.'),
  }),
  summary: 'A refusal. The command had no effect.',
})
export const tokenExpiring = defineFrame({
  name: 'tokenExpiring',
  body: z.strictObject({
    /** Ms until the server closes the connection with `token_expired`. */
    expiresInMs: z.int().min(0),
  }),
  summary: 'The token of this connection ends soon. Get a new one, and connect again with it.',
})
export const pong = defineFrame({
  name: 'pong',
  body: z.strictObject({
    replyTo: z.string().optional(),
    at: z
      .int()
      .optional()
      .describe('Cluster wall time, ms since the Unix epoch. Clients predict the game clock from it.'),
  }),
  summary: 'The answer to `ping`.',
})
