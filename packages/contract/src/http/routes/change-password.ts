import { z } from 'zod'
import { defineRoute } from '../define.ts'
import { newPassword, password } from '../shapes.ts'

export const changePassword = defineRoute({
  name: 'changePassword',
  method: 'POST',
  path: '/api/password',
  group: 'account',
  access: 'session',
  summary: 'Changes the password and ends every other session of the account.',
  body: z.strictObject({ password, newPassword }),
  example: { password: 'correct horse battery', newPassword: 'staple correct horse' },
  status: 204,
  answer: undefined,
  refusals: ['not_registered', 'bad_credentials', 'overloaded'],
})
