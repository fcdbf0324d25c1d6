import { z } from 'zod'
import { dateIdeaIds } from '../shapes/romance-choices.ts'
import { defineCommand, inPlay } from './define.ts'

export const dateNight = defineCommand({
  name: 'dateNight',
  kind: 'write',
  message: z
    .strictObject({ idea: z.enum(dateIdeaIds).optional().describe('How to spend the evening. Absent: a walk.') })
    .nullish(),
  summary: 'Spends an evening with the partner.',
  example: { idea: 'cinema' },
  answers: ['relationshipEvent'],
  refusals: [...inPlay, 'not_partnered', 'too_soon', 'not_enough_energy', 'not_enough_money'],
})
