import { defineRoute } from '../define.ts'

export const resendConfirmation = defineRoute({
  name: 'resendConfirmation',
  method: 'POST',
  path: '/api/email/resend',
  group: 'account',
  access: 'session',
  summary: 'Sends the link that confirms the pending address again. Earlier links stop working.',
  body: undefined,
  example: undefined,
  status: 202,
  answer: undefined,
  refusals: ['nothing_to_confirm', 'overloaded'],
})
