import { z } from 'zod'
import { defineFrame } from './define.ts'

export const energyRefillTiers = defineFrame({
  name: 'energyRefillTiers',
  catalogued: true,
  body: z.strictObject({
    tiers: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        diamonds: z.int().min(1),
        energy: z.int().min(1).optional().describe('How much energy the tier gives; absent for the unlimited tier.'),
        unlimitedMinutes: z
          .int()
          .min(1)
          .optional()
          .describe('Minutes of real time in which nothing costs energy; only for the unlimited tier.'),
      }),
    ),
    reserve: z.int().min(0).describe('Bought energy that exceeded the maximum. It refills the energy as it is spent.'),
    unlimitedUntil: z
      .int()
      .min(0)
      .describe('The cluster time in ms until which nothing costs energy; 0 when no such time was bought.'),
  }),
  summary: 'The prices of energy, and the energy that was bought and not used yet.',
})

export const timeSkipTiers = defineFrame({
  name: 'timeSkipTiers',
  catalogued: true,
  body: z.strictObject({
    tiers: z.array(
      z.strictObject({ id: z.string(), title: z.string(), diamonds: z.int().min(1), minutes: z.int().min(1) }),
    ),
  }),
  summary: 'The prices of skipping time.',
})
