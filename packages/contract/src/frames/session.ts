import { z } from 'zod'
import { defineFrame } from './define.ts'

export const ack = defineFrame({
  name: 'ack',
  body: z.strictObject({
    replyTo: z.string(),
    /** The game minute at which the command took effect. */
    minute: z.int().optional(),
    /** The command had been carried out before; this is its recorded result. */
    repeated: z.literal(true).optional(),
    /** On `init`: whether the missed frames came before it (true), or a whole `playerObject` (false). */
    resumed: z.boolean().optional(),
  }),
  summary: 'The command has been committed. It will not be lost.',
})
export const error = defineFrame({
  name: 'error',
  body: z.strictObject({
    code: z.string(),
    message: z.string(),
    retryable: z.boolean(),
    replyTo: z.string().optional(),
    /** Wait this long before trying again, in milliseconds. */
    retryAfterMs: z.int().min(0).optional(),
  }),
  summary: 'A refusal. Nothing has changed.',
})
export const pong = defineFrame({
  name: 'pong',
  body: z.strictObject({
    replyTo: z.string().optional(),
    /** Cluster wall time, ms: what the predicted clock runs on. */
    at: z.int().optional(),
  }),
  summary: 'The answer to `ping`.',
})
