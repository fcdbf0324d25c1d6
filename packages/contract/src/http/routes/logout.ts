import { z } from 'zod'
import { defineRoute } from '../define.ts'
import { refreshToken } from '../shapes.ts'

export const logout = defineRoute({
  name: 'logout',
  method: 'POST',
  path: '/api/logout',
  group: 'sessions',
  access: 'anyone',
  summary: 'Ends the session of a refresh token and closes its sockets.',
  detail: 'It works with the newest refresh token and with older ones, and again for a session that has ended already.',
  body: z.strictObject({ refreshToken }),
  example: { refreshToken: 'eyJhbGciOiJIUzI1NiJ9.…' },
  status: 204,
  answer: undefined,
  refusals: ['bad_token'],
})
