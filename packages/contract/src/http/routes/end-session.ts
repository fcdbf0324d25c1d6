import { z } from 'zod'
import { limits } from '../../limits.ts'
import { defineRoute } from '../define.ts'

export const endSession = defineRoute({
  name: 'endSession',
  method: 'POST',
  path: '/api/sessions/end',
  group: 'sessions',
  access: 'session',
  summary: 'Ends one session of the account and closes its sockets.',
  body: z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+$/)
      .max(limits.sessionIdLengthMax)
      .describe('The id from the list of sessions.'),
  }),
  example: { id: 'k3v9x0q2m7f1k3v9x0q2' },
  status: 204,
  answer: undefined,
  refusals: ['no_such_session'],
})
