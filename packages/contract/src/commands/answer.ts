import { z } from 'zod'
import { defineCommand } from './define.ts'

export const answer = defineCommand({
  name: 'answer',
  kind: 'write',
  message: z.strictObject({
    /** The event's id, as it stood in the `questionEvent`. */
    eventId: z.string().min(1).max(64),
    /** The option's id, as it stood in the `questionEvent`. */
    option: z.string().min(1).max(64),
  }),
  summary: 'Decides a pending question. The clock goes on.',
  example: { eventId: 'first-words', option: 'mama' },
  answers: ['messageEvent', 'u'],
})
