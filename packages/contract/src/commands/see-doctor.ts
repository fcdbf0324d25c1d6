import { z } from 'zod'
import { defineCommand } from './define.ts'

export const seeDoctor = defineCommand({
  name: 'seeDoctor',
  kind: 'write',
  message: z.strictObject({
    /** A known condition's id, to have that one treated; without it, the doctor looks for what there is. */
    condition: z.string().min(1).max(64).optional(),
  }),
  summary: 'Sees a doctor: finds what is not known yet, begins the treatment of what is. Costs energy and a bill.',
  example: { condition: 'back-pain' },
  answers: ['messageEvent', 'u'],
})
