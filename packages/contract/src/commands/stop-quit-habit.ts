import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const stopQuitHabit = defineCommand({
  name: 'stopQuitHabit',
  kind: 'write',
  message: z.strictObject({
    habit: thingId.describe("The habit's id, from the `playerObject`."),
  }),
  summary: 'Ends an attempt to quit. The habit resumes.',
  example: { habit: 'smoking' },
  answers: ['messageEvent', 'u'],
  refusals: [...inPlay, 'no_such_habit', 'not_quitting'],
})
