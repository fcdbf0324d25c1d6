import { z } from 'zod'
import { defineCommand } from './define.ts'

export const moveHome = defineCommand({
  name: 'moveHome',
  kind: 'write',
  message: z.strictObject({
    /** The home's id, as it stood in the `store` frame; `parents` for the parents' house. */
    home: z.string().min(1).max(64),
  }),
  summary: 'Moves into another home: rented, or bought with a fifth of the price and a mortgage.',
  example: { home: 'studio' },
  answers: ['messageEvent', 'u'],
})
