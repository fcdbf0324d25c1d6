import { defineRoute } from '../define.ts'
import { deletion } from '../shapes.ts'

export const deleteAccount = defineRoute({
  name: 'deleteAccount',
  method: 'POST',
  path: '/api/account/delete',
  group: 'rights',
  access: 'player',
  summary: 'Schedules the deletion of the account with all its lives.',
  detail:
    'Until then the lives stand still, and the deletion can be taken back. A deletion that is scheduled already keeps its time. A guest without a session deletes the life of the token.',
  body: undefined,
  example: undefined,
  status: 200,
  answer: deletion,
  refusals: [],
})
