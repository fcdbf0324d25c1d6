import { z } from 'zod'
import { defineRoute } from '../define.ts'

export const sharing = defineRoute({
  name: 'sharing',
  method: 'GET',
  path: '/api/share/state',
  group: 'telling',
  access: 'player',
  summary: 'Whether the life is shared, and where.',
  body: undefined,
  example: undefined,
  status: 200,
  answer: z.object({
    share: z
      .object({
        path: z.string().describe('The path of the page on this server.'),
        state: z
          .enum(['waiting', 'told', 'failed'])
          .describe('`waiting`: it is being told. `failed`: it could not be told; share it again.'),
        toldAt: z
          .int()
          .optional()
          .describe('When what the page shows was told, in milliseconds since the Unix epoch; absent before.'),
      })
      .optional()
      .describe('Absent when the life is not shared.'),
  }),
  refusals: [],
})
