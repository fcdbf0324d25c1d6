import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const moveHome = defineCommand({
  name: 'moveHome',
  kind: 'write',
  message: z.strictObject({
    home: thingId.describe("The home's id, from the `store` frame; `parents` for the parents' house."),
  }),
  summary: 'Moves to another home. A home is rented, or bought with a fifth of its price and a mortgage.',
  example: { home: 'studio' },
  answers: ['messageEvent', 'u'],
  refusals: [...inPlay, 'no_such_home', 'not_for_you', 'too_young', 'too_few_beds', 'not_enough_money', 'no_credit'],
})
