import { z } from 'zod'
import { defineRoute } from '../define.ts'
import { mailToken } from '../shapes.ts'

export const confirmEmail = defineRoute({
  name: 'confirmEmail',
  method: 'POST',
  path: '/api/email/confirm',
  group: 'account',
  access: 'anyone',
  summary: 'Confirms an address with the token in the link of a mail.',
  body: z.strictObject({ token: mailToken }),
  example: { token: 'c2VjcmV0LXNlY3JldC1zZWNyZXQ' },
  status: 204,
  answer: undefined,
  refusals: ['bad_link'],
})
