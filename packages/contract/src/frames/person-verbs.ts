import { z } from 'zod'
import { defineFrame } from './define.ts'

export const personVerbs = defineFrame({
  name: 'personVerbs',
  body: z.strictObject({
    id: z.string().describe("The person's id."),
    verbs: z
      .array(
        z.strictObject({
          verb: z.string().describe('`verb` in `doWithPerson`.'),
          title: z.string().describe('What it is, in words.'),
          energy: z.int().min(0).describe('What it costs, in energy points.'),
          priceCents: z.int().min(0).describe('What it costs, integer cents. Without the sum that the player names.'),
          takes: z
            .enum(['sum', 'person'])
            .optional()
            .describe('What else the command takes: `sum` is `cents`, `person` is `other`. Absent: nothing.'),
          unavailable: z.string().optional().describe('Why it is not possible now; absent when it is.'),
        }),
      )
      .describe('What suits this person, in the order of the contract. What never suits them is left out.'),
  }),
  summary: 'What the player can do with one person. It answers `getPersonVerbs`.',
})
