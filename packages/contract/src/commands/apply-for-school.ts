import { z } from 'zod'
import { defineCommand } from './define.ts'

export const applyForSchool = defineCommand({
  name: 'applyForSchool',
  kind: 'write',
  message: z.strictObject({
    /** The school's id, as it stands in `schools`. */
    school: z.string().min(1).max(64),
    /** The major's id; may be left open where there are several. */
    major: z.string().min(1).max(64).optional(),
  }),
  summary: 'Sends a form to a school; where it has offered a place already, says that this is the one to take.',
  example: { school: 'state-university', major: 'biology' },
  answers: ['messageEvent'],
})
