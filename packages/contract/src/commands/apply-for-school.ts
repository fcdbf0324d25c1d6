import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const applyForSchool = defineCommand({
  name: 'applyForSchool',
  kind: 'write',
  message: z.strictObject({
    school: thingId.describe("The school's id, from the `schools` frame."),
    major: thingId
      .optional()
      .describe("The major's id. If the school has several majors, it can also be chosen later."),
  }),
  summary: 'Applies to a school, or accepts the place that it has offered.',
  example: { school: 'state-university', major: 'biology' },
  answers: ['messageEvent'],
  refusals: [
    ...inPlay,
    'no_such_school',
    'requirements_not_met',
    'too_young',
    'already_enrolled',
    'no_such_major',
    'already_applied',
    'too_many_applications',
  ],
})
