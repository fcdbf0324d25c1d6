import { z } from 'zod'
import { defineRoute } from '../define.ts'
import { device, email, password, tokens } from '../shapes.ts'

export const login = defineRoute({
  name: 'login',
  method: 'POST',
  path: '/api/login',
  group: 'sessions',
  access: 'anyone',
  summary: 'Begins a session with an address and a password.',
  detail: 'The answer and its time are the same for an unknown address, an unconfirmed one and a wrong password.',
  body: z.strictObject({ email, password, device: device.optional() }),
  example: { email: 'ada@example.org', password: 'correct horse battery', device: 'Laptop' },
  status: 201,
  answer: tokens,
  refusals: ['bad_credentials', 'overloaded'],
})
