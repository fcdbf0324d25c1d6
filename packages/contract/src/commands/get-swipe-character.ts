import { z } from 'zod'
import { defineCommand, inPlay } from './define.ts'

export const getSwipeCharacter = defineCommand({
  name: 'getSwipeCharacter',
  kind: 'write',
  message: z.strictObject({ sex: z.enum(['female', 'male']).optional() }).nullish(),
  summary: 'Asks the dating app for a person, of the other sex unless `sex` is given.',
  example: { sex: 'female' },
  answers: ['swipeCharacter'],
  refusals: [...inPlay, 'not_adult', 'already_partnered', 'no_more_candidates'],
})
