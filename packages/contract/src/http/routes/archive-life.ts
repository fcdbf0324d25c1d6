import { z } from 'zod'
import { playerId } from '../../envelope.ts'
import { defineRoute } from '../define.ts'

export const archiveLife = defineRoute({
  name: 'archiveLife',
  method: 'POST',
  path: '/api/lives/archive',
  group: 'lives',
  access: 'session',
  summary: 'Archives a life, so that no token opens it, and closes its socket; or takes it back.',
  detail:
    'One life that can be played must be left. An access token of the archived life works no longer, for routes either: refresh. A session that plays an archived life plays the oldest other one from its next refresh on.',
  body: z.strictObject({
    userID: playerId,
    archived: z.boolean().default(true).describe('False takes the life back.'),
  }),
  example: { userID: 'l-fjgxvqnexm2ky5j01hx3' },
  status: 204,
  answer: undefined,
  refusals: ['no_such_life', 'last_life'],
})
