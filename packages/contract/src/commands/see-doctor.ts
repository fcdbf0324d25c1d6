import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const seeDoctor = defineCommand({
  name: 'seeDoctor',
  kind: 'write',
  message: z.strictObject({
    condition: thingId
      .optional()
      .describe('The id of a known condition to be treated. Absent: the doctor looks for unknown conditions.'),
  }),
  summary: 'Sees a doctor, who finds unknown conditions and treats known ones. Costs energy and money.',
  example: { condition: 'back-pain' },
  answers: ['messageEvent', 'u'],
  refusals: [
    ...inPlay,
    'no_such_condition',
    'no_treatment',
    'already_treated',
    'seen_recently',
    'not_enough_energy',
    'not_enough_money',
  ],
})
