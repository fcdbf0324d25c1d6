import { z } from 'zod'
import { defineRoute } from '../define.ts'

export const whatIf = defineRoute({
  name: 'whatIf',
  method: 'POST',
  path: '/api/what-ifs',
  group: 'telling',
  access: 'player',
  summary: 'Asks what would have come of another option at a past decision.',
  detail:
    "A worker replays the journal up to the decision, applies the other option, and lives on by the player's own habits. Nothing in the real life changes. `GET /api/what-ifs` has the answer when it is ready, or says why there is none.",
  body: z.strictObject({
    decision: z.int().min(1).describe('The number of the decision, from the list of `POST /api/what-ifs/decisions`.'),
    option: z
      .string()
      .regex(/^[a-zA-Z0-9-]+$/)
      .max(64)
      .describe('The id of the other option.'),
  }),
  example: { decision: 42, option: 'stay' },
  status: 201,
  answer: z.object({ id: z.string().describe('Its id in `GET /api/what-ifs`.') }),
  refusals: ['player_banned', 'what_if_running', 'too_many_what_ifs'],
})
