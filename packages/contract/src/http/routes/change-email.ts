import { z } from 'zod'
import { defineRoute } from '../define.ts'
import { email, password } from '../shapes.ts'

export const changeEmail = defineRoute({
  name: 'changeEmail',
  method: 'POST',
  path: '/api/email',
  group: 'account',
  access: 'session',
  summary: "Changes the account's address, once the link in a mail to the new one has been opened.",
  detail: 'Until then the old address stays. The answer is the same whether or not another account has the address.',
  body: z.strictObject({ email, password }),
  example: { email: 'ada@example.net', password: 'correct horse battery' },
  status: 202,
  answer: undefined,
  refusals: ['not_registered', 'bad_credentials', 'overloaded'],
})
