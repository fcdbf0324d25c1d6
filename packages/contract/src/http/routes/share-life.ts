import { z } from 'zod'
import { defineRoute } from '../define.ts'

export const shareLife = defineRoute({
  name: 'shareLife',
  method: 'POST',
  path: '/api/share',
  group: 'telling',
  access: 'player',
  summary: 'Shares the life as a page that anybody can read who has its address, or renews that page.',
  detail:
    'The page tells the life as it is now, and does not change until it is renewed. It is there when a worker has told it; `GET /api/share/state` says so. Sharing again renews the page under the same address.',
  body: undefined,
  example: undefined,
  status: 201,
  answer: z.object({ path: z.string().describe('The path of the page on this server.') }),
  refusals: ['player_banned'],
})
