import { z } from 'zod'
import { defineCommand, inPlay } from './define.ts'

export const repayLoan = defineCommand({
  name: 'repayLoan',
  kind: 'write',
  message: z.strictObject({
    debt: z.enum(['student', 'mortgage', 'loan', 'card']),
    cents: z
      .int()
      .min(1)
      .max(1_000_000_000_00)
      .describe('The amount to repay, integer cents. No more than the debt is paid.'),
  }),
  summary: 'Repays a debt in addition to the weekly payments.',
  example: { debt: 'card', cents: 20_000 },
  answers: ['u'],
  refusals: [...inPlay, 'not_for_you', 'not_enough_money'],
})
