import { z } from 'zod'
import { playerId } from '../envelope.ts'
import { defineRoute } from './define.ts'

/** For new players. It is not in the table of routes: it reads no body at all, and its limit is its own. */
export const guest = defineRoute({
  name: 'guest',
  method: 'POST',
  path: '/api/guest',
  group: 'guests',
  access: 'anyone',
  summary: 'Makes a player without an account.',
  detail:
    'Nothing is stored. The life begins with the first connection. The token is the only proof of who owns the life.',
  body: undefined,
  example: undefined,
  status: 200,
  answer: z.object({
    userID: playerId.describe('The player id, for `init`.'),
    token: z.string().describe('For `init`, and to begin a session or to register.'),
    expiresIn: z.int().describe('Seconds until the token expires.'),
  }),
  refusals: [],
})
