import { z } from 'zod'
import { defineFrame } from './define.ts'

export const energyRefillTiers = defineFrame({
  name: 'energyRefillTiers',
  body: z.strictObject({
    tiers: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        diamonds: z.int().min(1),
        /** Energy that is bought; absent for the unlimited tier. */
        energy: z.int().min(1).optional(),
        /** Game minutes without any cost of energy; absent for the others. */
        unlimitedMinutes: z.int().min(1).optional(),
      }),
    ),
    /** Energy bought that does not fit into the bar: it fills the bar up as it is spent. */
    reserve: z.int().min(0),
    /** The game minute up to which nothing costs energy; 0 where there is none. */
    unlimitedUntil: z.int().min(0),
  }),
  summary: 'What energy costs, and what has been bought of it.',
})

export const timeSkipTiers = defineFrame({
  name: 'timeSkipTiers',
  body: z.strictObject({
    tiers: z.array(
      z.strictObject({ id: z.string(), title: z.string(), diamonds: z.int().min(1), minutes: z.int().min(1) }),
    ),
  }),
  summary: 'What skipping time costs.',
})
