import { defineRoute } from '../define.ts'
import { consent } from '../shapes.ts'

export const analyticsConsent = defineRoute({
  name: 'analyticsConsent',
  method: 'GET',
  path: '/api/account/consent',
  group: 'rights',
  access: 'player',
  summary: "Shows the player's newest answer to the question about analytics.",
  detail:
    'A client asks the player when there is no answer, or one to an older text. Without consent nothing personal leaves.',
  body: undefined,
  example: undefined,
  status: 200,
  answer: consent,
  refusals: [],
})
