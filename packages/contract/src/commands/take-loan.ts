import { z } from 'zod'
import { defineCommand } from './define.ts'

export const takeLoan = defineCommand({
  name: 'takeLoan',
  kind: 'write',
  message: z.strictObject({
    /** Integer cents, from 100.00 on. */
    cents: z.int().min(10_000).max(100_000_000),
  }),
  summary: 'Borrows from the bank, against the wage, to be paid back weekly over five years.',
  example: { cents: 500_000 },
  answers: ['u'],
})
