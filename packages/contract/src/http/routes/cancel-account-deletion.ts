import { defineRoute } from '../define.ts'

export const cancelAccountDeletion = defineRoute({
  name: 'cancelAccountDeletion',
  method: 'POST',
  path: '/api/account/cancel-deletion',
  group: 'rights',
  access: 'player',
  summary: 'Takes the deletion of the account back.',
  detail: 'The answer of a login says whether a deletion is scheduled. A client then asks the player, and sends this.',
  body: undefined,
  example: undefined,
  status: 204,
  answer: undefined,
  refusals: ['no_deletion_scheduled'],
})
