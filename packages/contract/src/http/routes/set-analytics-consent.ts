import { z } from 'zod'
import { limits } from '../../limits.ts'
import { asciiText } from '../../shapes/ascii-text.ts'
import { defineRoute } from '../define.ts'

export const setAnalyticsConsent = defineRoute({
  name: 'setAnalyticsConsent',
  method: 'POST',
  path: '/api/account/consent',
  group: 'rights',
  access: 'player',
  summary: "Keeps the player's answer to the question about analytics, with the time.",
  detail: 'It may be changed at any time. Earlier answers are kept, and are in the copy of the data.',
  body: z.strictObject({
    granted: z.boolean(),
    version: asciiText(1, limits.consentVersionLengthMax).describe(
      'The version of the text that the player was shown.',
    ),
  }),
  example: { granted: true, version: '2026-01' },
  status: 204,
  answer: undefined,
  refusals: [],
})
