import { z } from 'zod'
import { defineRoute } from '../define.ts'

export const recallDecisions = defineRoute({
  name: 'recallDecisions',
  method: 'POST',
  path: '/api/what-ifs/decisions',
  group: 'telling',
  access: 'player',
  summary: 'Asks for the list of past decisions, with the options that there were.',
  detail:
    'A worker replays the journal of the life. `GET /api/what-ifs` has the list when it is ready. It counts as a question of `POST /api/what-ifs`.',
  body: undefined,
  example: undefined,
  status: 201,
  answer: z.object({ id: z.string().describe('Its id in `GET /api/what-ifs`.') }),
  refusals: ['player_banned', 'what_if_running', 'too_many_what_ifs'],
})
