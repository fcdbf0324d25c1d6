import { z } from 'zod'
import { defineFrame } from './define.ts'

const suits = z
  .array(z.string())
  .describe('The interests that it suits, in words. A partner who likes one enjoys it more.')
const unavailable = z.string().optional().describe('Why the player cannot have it now; absent when they can.')

export const dateIdeas = defineFrame({
  name: 'dateIdeas',
  body: z.strictObject({
    dates: z
      .array(
        z.strictObject({
          id: z.string().describe('`idea` in `dateNight`.'),
          title: z.string().describe('Its name.'),
          energy: z.int().min(0).describe('What it costs, in energy points.'),
          priceCents: z.int().min(0).describe('What it costs, integer cents.'),
          suits,
          unavailable,
        }),
      )
      .describe('The ways to spend an evening.'),
    gifts: z
      .array(
        z.strictObject({
          id: z.string().describe('`gift` in `partnerGift`.'),
          title: z.string().describe('Its name.'),
          priceCents: z.int().min(0).describe('What it costs, integer cents.'),
          affinity: z
            .int()
            .min(0)
            .describe('By how much more the partner likes the player for it, in points; 5 more when it suits them.'),
          suits,
          unavailable,
        }),
      )
      .describe('The gifts for the partner.'),
    weddings: z
      .array(
        z.strictObject({
          id: z.string().describe('`wedding` in `marry`.'),
          title: z.string().describe('Its name.'),
          priceCents: z.int().min(0).describe('What it costs, integer cents.'),
          affinity: z.int().min(0).describe('By how much more the partner likes the player for it, in points.'),
          unavailable,
        }),
      )
      .describe('The sizes of a wedding.'),
  }),
  summary: 'The prices of evenings, gifts and weddings, and what the player can have now.',
})
