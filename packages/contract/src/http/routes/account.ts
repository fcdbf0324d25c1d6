import { z } from 'zod'
import { defineRoute } from '../define.ts'

export const account = defineRoute({
  name: 'account',
  method: 'GET',
  path: '/api/account',
  group: 'account',
  access: 'session',
  summary: 'Shows the account of the session.',
  body: undefined,
  example: undefined,
  status: 200,
  answer: z.object({
    isRegistered: z.boolean().describe('False for a guest.'),
    email: z.string().optional().describe('The confirmed address, with which the player logs in.'),
    pendingEmail: z.string().optional().describe('An address that waits to be confirmed.'),
    createdAt: z.int().describe('Milliseconds since the Unix epoch.'),
    deletionDueAt: z
      .int()
      .optional()
      .describe(
        'When the account will be deleted, in milliseconds since the Unix epoch. Absent when no deletion is scheduled.',
      ),
  }),
  refusals: [],
})
