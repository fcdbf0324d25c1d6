import { defineRoute } from '../define.ts'

export const withdrawShare = defineRoute({
  name: 'withdrawShare',
  method: 'POST',
  path: '/api/share/withdraw',
  group: 'telling',
  access: 'player',
  summary: 'Takes the page of the life away. It is gone at once, and its address never comes back.',
  body: undefined,
  example: undefined,
  status: 204,
  answer: undefined,
  refusals: ['not_shared'],
})
