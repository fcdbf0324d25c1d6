import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const purchaseEnergyRefill = defineCommand({
  name: 'purchaseEnergyRefill',
  kind: 'write',
  message: z.strictObject({ tier: thingId }),
  summary: 'Buys energy with diamonds.',
  example: { tier: 'small' },
  answers: ['u'],
  refusals: [...inPlay, 'no_such_tier', 'energy_full', 'not_enough_diamonds'],
})
