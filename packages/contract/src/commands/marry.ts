import { z } from 'zod'
import { weddingIds } from '../shapes/romance-choices.ts'
import { defineCommand, inPlay } from './define.ts'

export const marry = defineCommand({
  name: 'marry',
  kind: 'write',
  message: z
    .strictObject({
      wedding: z.enum(weddingIds).optional().describe('The kind of wedding. Absent: at the registry office.'),
    })
    .nullish(),
  summary: 'Marries the fiancé or fiancée.',
  example: { wedding: 'family' },
  answers: ['relationshipEvent'],
  refusals: [...inPlay, 'not_partnered', 'already_married', 'not_engaged', 'not_enough_money'],
})
