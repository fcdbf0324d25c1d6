import { z } from 'zod'
import { defineFrame } from './define.ts'

export const energyRefillTiers = defineFrame({
  name: 'energyRefillTiers',
  catalogued: true,
  body: z.strictObject({
    tiers: z
      .array(
        z.strictObject({
          id: z.string().describe("The tier's id, for `purchaseEnergyRefill`."),
          title: z.string().describe('Its name.'),
          diamonds: z.int().min(1).describe('The price in diamonds.'),
          energy: z
            .int()
            .min(1)
            .optional()
            .describe('How many energy points the tier gives; absent for the unlimited tier.'),
          unlimitedMinutes: z
            .int()
            .min(1)
            .optional()
            .describe('Minutes of real time in which nothing costs energy; only for the unlimited tier.'),
        }),
      )
      .describe('The tiers, the cheapest first.'),
    reserve: z
      .int()
      .min(0)
      .describe(
        'Bought energy points beyond the 100, as `energyReserve` in the state. It refills the energy as it is spent.',
      ),
    unlimitedUntil: z
      .int()
      .min(0)
      .describe(
        'Until then nothing costs energy: cluster wall time, ms since the Unix epoch. 0 when no such time was bought.',
      ),
  }),
  summary: 'The prices of energy, and the energy that was bought and not used yet.',
})

export const timeSkipTiers = defineFrame({
  name: 'timeSkipTiers',
  catalogued: true,
  body: z.strictObject({
    tiers: z
      .array(
        z.strictObject({
          id: z.string().describe("The tier's id, for `purchaseTimeSkip`."),
          title: z.string().describe('Its name.'),
          diamonds: z.int().min(1).describe('The price in diamonds.'),
          minutes: z.int().min(1).describe('How much time it skips, in game minutes.'),
        }),
      )
      .describe('The tiers, the shortest first.'),
  }),
  summary: 'The prices of skipping time.',
})
