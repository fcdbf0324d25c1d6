import { z } from 'zod'
import { defineFrame } from './define.ts'

export const heirs = defineFrame({
  name: 'heirs',
  body: z.strictObject({
    heirs: z.array(
      z.strictObject({
        id: z.string(),
        firstname: z.string(),
        lastname: z.string(),
        sex: z.enum(['female', 'male']),
        relation: z.string(),
        ageYears: z.int(),
        inheritance: z.int().describe('What the person would inherit after costs and tax, integer cents.'),
      }),
    ),
  }),
  summary: 'The people in whose life the player may go on after this one.',
})
