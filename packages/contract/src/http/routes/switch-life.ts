import { z } from 'zod'
import { playerId } from '../../envelope.ts'
import { defineRoute } from '../define.ts'
import { accessToken } from '../shapes.ts'

export const switchLife = defineRoute({
  name: 'switchLife',
  method: 'POST',
  path: '/api/lives/switch',
  group: 'lives',
  access: 'session',
  summary: 'Lets the session play another life of the account.',
  detail: 'The new access token is for that life, and so are those of later refreshes. Open another socket with it.',
  body: z.strictObject({ userID: playerId }),
  example: { userID: 'l-fjgxvqnexm2ky5j01hx3' },
  status: 200,
  answer: accessToken,
  refusals: ['no_such_life', 'life_archived'],
})
