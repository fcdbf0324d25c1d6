import { z } from 'zod'
import { defineRoute } from '../define.ts'

export const exports = defineRoute({
  name: 'exports',
  method: 'GET',
  path: '/api/account/exports',
  group: 'rights',
  access: 'player',
  summary: 'Lists the copies of the data that the account has asked for.',
  body: undefined,
  example: undefined,
  status: 200,
  answer: z.object({
    exports: z.array(
      z.object({
        id: z.string(),
        requestedAt: z.int().describe('Milliseconds since the Unix epoch.'),
        state: z
          .enum(['waiting', 'ready', 'taken', 'expired', 'failed'])
          .describe('Only a `ready` one can be downloaded; it is `taken` afterwards.'),
        path: z.string().optional().describe('Where it can be downloaded. Only of one that is ready.'),
        bytes: z.int().optional().describe('The size of the document.'),
        expiresAt: z.int().optional().describe('Milliseconds since the Unix epoch.'),
      }),
    ),
  }),
  refusals: [],
})
