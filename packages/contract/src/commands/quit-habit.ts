import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const quitHabit = defineCommand({
  name: 'quitHabit',
  kind: 'write',
  message: z.strictObject({
    habit: thingId.describe("The habit's id, from the `playerObject`."),
  }),
  summary: 'Starts an attempt to quit a habit. It brings cravings, and ends in success or a relapse.',
  example: { habit: 'smoking' },
  answers: ['messageEvent', 'u'],
  refusals: [...inPlay, 'no_such_habit', 'already_quitting', 'not_enough_energy'],
})
