import { z } from 'zod'
import { resultShape } from '../shapes/result.ts'
import { defineFrame } from './define.ts'

export const ack = defineFrame({
  name: 'ack',
  body: z.strictObject({
    replyTo: z.string().describe('The `id` of the command.'),
    minute: z
      .int()
      .optional()
      .describe(
        "When the command took effect, in game minutes since the life's birth. It may be absent, although this release always sends it.",
      ),
    result: resultShape.optional(),
    repeated: z
      .literal(true)
      .optional()
      .describe('The command was already carried out; this is its recorded result. Absent the first time.'),
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
    code: z.string().describe('What is wrong: a code of the table of refusals.'),
    message: z.string().describe('The reason in words, for the reader that the table of refusals names.'),
    retryable: z.boolean().describe('The command was not taken. The client sends it again, with the same id.'),
    tryLater: z
      .literal(true)
      .optional()
      .describe(
        'The refusal is final for this id. The same command may succeed later, with another id. Absent when it would fail again.',
      ),
    replyTo: z.string().optional().describe('The `id` of the command; absent when it had none, or could not be read.'),
    retryAfterMs: z
      .int()
      .min(0)
      .optional()
      .describe('How long to wait before trying again, in milliseconds; absent when the client need not wait.'),
  }),
  summary: 'A refusal. The command had no effect.',
})
export const tokenExpiring = defineFrame({
  name: 'tokenExpiring',
  body: z.strictObject({
    expiresInMs: z
      .int()
      .min(0)
      .describe('How long until the server closes the connection with `token_expired`, in milliseconds.'),
  }),
  summary: 'The token of this connection ends soon. Get a new one, and connect again with it.',
})
export const pong = defineFrame({
  name: 'pong',
  body: z.strictObject({
    replyTo: z.string().optional().describe('The `id` of the `ping`; absent when it had none.'),
    at: z
      .int()
      .optional()
      .describe(
        'Cluster wall time, ms since the Unix epoch. Absent while the server does not know it. Clients predict the game clock from it.',
      ),
  }),
  summary: 'The answer to `ping`.',
})
