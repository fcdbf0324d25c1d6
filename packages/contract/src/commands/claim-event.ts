import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const claimEvent = defineCommand({
  name: 'claimEvent',
  kind: 'write',
  message: z.strictObject({ eventId: thingId }),
  summary: 'Claims the reward of an event in the feed.',
  example: { eventId: 'welcome' },
  answers: ['u'],
  refusals: [...inPlay, 'nothing_to_claim'],
})
