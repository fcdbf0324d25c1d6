import { z } from 'zod'
import { playerId } from '../../envelope.ts'
import { defineRoute } from '../define.ts'

export const sessions = defineRoute({
  name: 'sessions',
  method: 'GET',
  path: '/api/sessions',
  group: 'sessions',
  access: 'session',
  summary: 'Lists the sessions of the account that have not ended, the one that was used last first.',
  body: undefined,
  example: undefined,
  status: 200,
  answer: z.object({
    sessions: z.array(
      z.object({
        id: z.string(),
        device: z.string().describe('What the client called the device, or its User-Agent.'),
        userID: playerId.describe('The life that the session plays.'),
        createdAt: z.int().describe('Milliseconds since the Unix epoch.'),
        usedAt: z.int().describe('The last login or refresh, in milliseconds since the Unix epoch.'),
        isCurrent: z.boolean().describe('Whether the request came from this session.'),
      }),
    ),
  }),
  refusals: [],
})
