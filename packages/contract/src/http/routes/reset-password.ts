import { z } from 'zod'
import { defineRoute } from '../define.ts'
import { mailToken, newPassword } from '../shapes.ts'

export const resetPassword = defineRoute({
  name: 'resetPassword',
  method: 'POST',
  path: '/api/password/reset',
  group: 'account',
  access: 'anyone',
  summary: 'Sets a new password with the token in the link of a mail, and ends every session of the account.',
  detail: 'The address that the mail went to is confirmed with it.',
  body: z.strictObject({ token: mailToken, newPassword }),
  example: { token: 'c2VjcmV0LXNlY3JldC1zZWNyZXQ', newPassword: 'staple correct horse' },
  status: 204,
  answer: undefined,
  refusals: ['bad_link', 'overloaded'],
})
