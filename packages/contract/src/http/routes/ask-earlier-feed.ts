import { z } from 'zod'
import { defineRoute } from '../define.ts'

export const askEarlierFeed = defineRoute({
  name: 'askEarlierFeed',
  method: 'POST',
  path: '/api/feed',
  group: 'telling',
  access: 'player',
  summary: 'Asks for entries of the feed that the life does not keep any more.',
  detail:
    'A worker replays the journal and gives the 200 entries of the present life that come before one of them. `GET /api/feed` has them when they are ready. One question about the own life is worked out at a time, those of `POST /api/what-ifs` included.',
  body: z.strictObject({
    before: z.int().min(1).describe('The number `n` of the oldest entry that is known.'),
  }),
  example: { before: 812 },
  status: 201,
  answer: z.object({ id: z.string().describe('Its id in `GET /api/feed`.') }),
  refusals: ['player_banned', 'what_if_running', 'too_many_what_ifs'],
})
