import { z } from 'zod'
import { defineCommand, inPlay } from './define.ts'

export const takeLoan = defineCommand({
  name: 'takeLoan',
  kind: 'write',
  message: z.strictObject({
    cents: z
      .int()
      .min(10_000)
      .max(100_000_000)
      .describe('The amount to borrow, integer cents. At least 10,000 (100.00).'),
  }),
  summary: 'Borrows money from the bank, depending on the wage. It is repaid weekly over five years.',
  example: { cents: 500_000 },
  answers: ['u'],
  refusals: [...inPlay, 'too_young', 'no_credit'],
})
