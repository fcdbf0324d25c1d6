import { z } from 'zod'
import { asciiText } from '../shapes/ascii-text.ts'
import { defineCommand, inPlay } from './define.ts'

export const swipeMatch = defineCommand({
  name: 'swipeMatch',
  kind: 'write',
  message: z.strictObject({ id: asciiText(1, 32), like: z.boolean().optional() }),
  summary: 'Says yes, or with `like: false` no, to a person whom the dating app showed today.',
  example: { id: 's9131-1', like: true },
  answers: ['relationshipEvent'],
  refusals: [...inPlay, 'not_adult', 'already_partnered', 'no_such_candidate', 'too_many_people'],
})
