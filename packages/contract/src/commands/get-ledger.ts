import { z } from 'zod'
import { defineCommand } from './define.ts'

export const getLedger = defineCommand({
  name: 'getLedger',
  kind: 'read',
  message: z
    .strictObject({
      page: z.int().min(0).max(9).optional().describe('The page: 0 for the latest bookings, which is the default.'),
    })
    .optional(),
  summary: 'Asks for the latest movements of money, the newest first, and the weekly bills.',
  example: { page: 0 },
  answers: ['ledger'],
  refusals: [],
})
