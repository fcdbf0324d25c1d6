import { z } from 'zod'
import { personId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const romance = defineCommand({
  name: 'romance',
  kind: 'write',
  message: z.strictObject({ id: personId }),
  summary: 'Asks a person out. Both must be adults, single, unrelated, and like each other (affinity above 20).',
  example: { id: 'p12' },
  answers: ['relationshipEvent'],
  refusals: [
    ...inPlay,
    'no_such_person',
    'not_adult',
    'person_dead',
    'relative',
    'already_partnered',
    'taken',
    'not_interested',
    'not_close_enough',
    'too_soon',
    'not_enough_energy',
  ],
})
