import { defineRoute } from '../define.ts'

export const logoutEverywhere = defineRoute({
  name: 'logoutEverywhere',
  method: 'POST',
  path: '/api/logout-everywhere',
  group: 'sessions',
  access: 'session',
  summary: 'Ends every session of the account, this one too, and closes all its sockets.',
  body: undefined,
  example: undefined,
  status: 204,
  answer: undefined,
  refusals: [],
})
