import { z } from 'zod'
import { limits } from '../../limits.ts'
import { defineRoute } from '../define.ts'
import { refreshToken, tokens } from '../shapes.ts'

export const refresh = defineRoute({
  name: 'refresh',
  method: 'POST',
  path: '/api/refresh',
  group: 'sessions',
  access: 'anyone',
  summary: 'Exchanges the refresh token for a new one and a new access token.',
  detail:
    'A refresh token works once. When a replaced one comes back, it was copied, and the whole session ends. If an answer gets lost, send the same ' +
    'request again with the same `attempt`: it gets an equivalent one.',
  body: z.strictObject({
    refreshToken,
    attempt: z
      .string()
      .regex(/^[A-Za-z0-9_-]+$/)
      .min(8)
      .max(limits.attemptLengthMax)
      .optional()
      .describe('A random id that the client makes for this exchange, and sends again when it repeats the request.'),
  }),
  example: { refreshToken: 'eyJhbGciOiJIUzI1NiJ9.…', attempt: 'k3v9x0q2m7f1' },
  status: 200,
  answer: tokens,
  refusals: ['bad_token'],
})
