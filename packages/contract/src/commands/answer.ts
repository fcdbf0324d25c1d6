import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const answer = defineCommand({
  name: 'answer',
  kind: 'write',
  message: z.strictObject({
    eventId: thingId.describe("The event's id, from the `questionEvent`."),
    option: thingId.describe("The option's id, from the `questionEvent`."),
  }),
  summary: 'Decides a pending question. The clock then continues.',
  example: { eventId: 'first-words', option: 'mama' },
  answers: ['messageEvent', 'u'],
  refusals: [
    ...inPlay,
    'no_such_event',
    'no_such_option',
    'option_unavailable',
    'not_enough_energy',
    'not_enough_money',
    'not_enough_diamonds',
  ],
})
