import { z } from 'zod'
import { playerId } from '../../envelope.ts'
import { defineRoute } from '../define.ts'

export const ticket = defineRoute({
  name: 'ticket',
  method: 'POST',
  path: '/api/ticket',
  group: 'sessions',
  access: 'session',
  summary: 'Makes a ticket that opens one socket instead of the access token.',
  detail:
    'For a page or a device that opens a socket and must not have the access token. Send it as `token` in `init`.',
  body: undefined,
  example: undefined,
  status: 201,
  answer: z.object({
    userID: playerId.describe('The life that the ticket opens.'),
    ticket: z.string().describe('For `token` in `init`. It works once.'),
    expiresIn: z.int().describe('Seconds until the ticket expires.'),
  }),
  refusals: ['player_banned'],
})
