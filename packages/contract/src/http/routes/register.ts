import { z } from 'zod'
import { defineRoute } from '../define.ts'
import { device, email, newPassword, tokens } from '../shapes.ts'

export const register = defineRoute({
  name: 'register',
  method: 'POST',
  path: '/api/register',
  group: 'account',
  access: 'maybe',
  summary: 'Registers an account, with a new life or with the life of the guest whose token is sent.',
  detail:
    'The answer is the same whether or not the address is known. A mail with a link goes to the address. It can be used to log in once the ' +
    "link has been opened. If another account has the address, the mail says so instead. The guest's own token opens the life no longer; sessions that the guest began stay.",
  body: z.strictObject({ email, password: newPassword, device: device.optional() }),
  example: { email: 'ada@example.org', password: 'correct horse battery' },
  status: 201,
  answer: tokens,
  refusals: ['already_registered', 'overloaded'],
})
