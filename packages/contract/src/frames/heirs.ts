import { z } from 'zod'
import { defineFrame } from './define.ts'

export const heirs = defineFrame({
  name: 'heirs',
  body: z.strictObject({
    heirs: z
      .array(
        z.strictObject({
          id: z.string().describe("The person's id, for `restart`."),
          firstname: z.string().describe('The first name.'),
          lastname: z.string().describe('The last name.'),
          sex: z.enum(['female', 'male']).describe("The person's sex."),
          relation: z.string().describe('What the person is to the player.'),
          ageYears: z.int().describe('The age in years.'),
          inheritance: z.int().describe('What the person would inherit after costs and tax, integer cents.'),
        }),
      )
      .describe('At most 12, the nearest first.'),
  }),
  summary: 'The people in whose life the player may go on after this one.',
})
