import { z } from 'zod'
import { personName } from '../shapes/typed.ts'
import { defineCommand } from './define.ts'

export const characterSetup = defineCommand({
  name: 'characterSetup',
  kind: 'write',
  message: z.strictObject({
    firstname: personName,
    lastname: personName,
    sex: z.enum(['female', 'male']),
  }),
  summary: 'Names the newborn character and starts the life.',
  example: { firstname: 'Ada', lastname: 'Moreau', sex: 'female' },
  answers: ['playerObject'],
  refusals: ['dead', 'already_created'],
})
