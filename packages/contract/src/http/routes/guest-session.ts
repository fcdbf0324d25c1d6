import { z } from 'zod'
import { defineRoute } from '../define.ts'
import { device, tokens } from '../shapes.ts'

export const guestSession = defineRoute({
  name: 'guestSession',
  method: 'POST',
  path: '/api/guest/session',
  group: 'guests',
  access: 'guest',
  summary: "Begins a session with a guest's token, so that the life can be played for longer than the token is valid.",
  detail:
    'The life then belongs to an account without a password. The token stays valid until it expires, the account is registered, or it ' +
    'logs out everywhere.',
  body: z.strictObject({ device: device.optional() }),
  example: { device: 'Phone' },
  status: 201,
  answer: tokens,
  refusals: [],
})
