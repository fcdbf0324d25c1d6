import { z } from 'zod'
import { personId } from '../shapes/ids.ts'
import { verbIds, verbSum } from '../shapes/verbs.ts'
import { defineCommand, inPlay } from './define.ts'

export const doWithPerson = defineCommand({
  name: 'doWithPerson',
  kind: 'write',
  message: z.strictObject({
    id: personId.describe("The person's id."),
    verb: z.enum(verbIds).describe('What to do. `getPersonVerbs` tells what is possible now.'),
    cents: z
      .int()
      .min(verbSum.centsMin)
      .max(verbSum.centsMax)
      .optional()
      .describe(`For \`give-money\` and \`lend\`: the sum, integer cents. Absent: ${verbSum.centsDefault}.`),
    other: personId.optional().describe('For `introduce`: the id of the second person.'),
  }),
  summary:
    'Does something with a person: calls, visits, helps, lends, quarrels, makes up, travels, raises a child, cares for a parent. What came of it arrives as `messageEvent`.',
  example: { id: 'p1', verb: 'spend-time' },
  answers: ['messageEvent', 'u'],
  refusals: [
    ...inPlay,
    'no_such_person',
    'person_dead',
    'not_for_you',
    'too_young',
    'person_unavailable',
    'not_close_enough',
    'too_soon',
    'not_enough_energy',
    'not_enough_money',
  ],
})
