import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand } from './define.ts'

export const applyForSchool = defineCommand({
  name: 'applyForSchool',
  kind: 'write',
  message: z.strictObject({
    /** The school's id, from the `schools` frame. */
    school: thingId,
    /** The major's id; may be chosen later when the school has several. */
    major: thingId.optional(),
  }),
  summary: 'Applies to a school, or accepts the place that it has offered.',
  example: { school: 'state-university', major: 'biology' },
  answers: ['messageEvent'],
})
