import { z } from 'zod'
import { defineRoute } from '../define.ts'
import { email } from '../shapes.ts'

export const forgotPassword = defineRoute({
  name: 'forgotPassword',
  method: 'POST',
  path: '/api/password/forgot',
  group: 'account',
  access: 'anyone',
  summary: 'Sends a link for a new password to the address, if an account has it.',
  detail: 'The answer comes before the address is looked up, so it is the same for every address.',
  body: z.strictObject({ email }),
  example: { email: 'ada@example.org' },
  status: 202,
  answer: undefined,
  refusals: ['overloaded'],
})
