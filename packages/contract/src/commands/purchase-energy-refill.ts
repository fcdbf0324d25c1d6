import { z } from 'zod'
import { defineCommand } from './define.ts'

export const purchaseEnergyRefill = defineCommand({
  name: 'purchaseEnergyRefill',
  kind: 'write',
  message: z.strictObject({ tier: z.string().min(1).max(64) }),
  summary: 'Buys energy for diamonds.',
  example: { tier: 'small' },
  answers: ['u'],
})
