import { z } from 'zod'

const cents = z.int().min(1)

/** What a command has cost and brought, and what is left of it. */
export const resultShape = z
  .strictObject({
    paid: z
      .strictObject({
        money: cents.optional().describe('Integer cents; absent when none was paid.'),
        diamonds: z.int().min(1).optional().describe('Diamonds; absent when none were paid.'),
        energy: z.int().min(1).optional().describe('Energy points; absent when none were paid.'),
      })
      .describe('What was paid; a field is absent when none of it was.'),
    got: z
      .strictObject({
        money: cents.optional().describe('Integer cents; absent when none was got.'),
        diamonds: z.int().min(1).optional().describe('Diamonds; absent when none were got.'),
        energy: z
          .int()
          .min(1)
          .optional()
          .describe('Energy points: into the bar, and beyond 100 into the reserve; absent when none were got.'),
        unlimitedUntil: z
          .int()
          .min(1)
          .optional()
          .describe(
            'Until then nothing costs energy: cluster wall time, ms since the Unix epoch; absent when no such time was bought.',
          ),
        item: z.string().optional().describe('The id of the item that was bought; absent when none was.'),
      })
      .describe('What was got; a field is absent when none of it was.'),
    left: z
      .strictObject({
        money: z
          .int()
          .optional()
          .describe("The player's money afterwards, integer cents; absent when it has not changed."),
        diamonds: z.int().optional().describe("The player's diamonds afterwards; absent when they have not changed."),
        energy: z
          .int()
          .optional()
          .describe('The energy afterwards, 0 to 100 points; absent when energy has not changed.'),
        energyReserve: z
          .int()
          .optional()
          .describe('The bought energy beyond 100 afterwards, in points; absent when energy has not changed.'),
        owned: z
          .int()
          .min(1)
          .optional()
          .describe('How many of the bought item the player owns now; absent when it was used up, or none was bought.'),
      })
      .describe('What is left afterwards, of all that was paid or got.'),
  })
  .describe(
    'What the command has cost and brought. Absent when it has done neither, or when a frame of its own says so: `messageEvent` after `answer`, `timeSkipSummary`, `dailyRewardClaimed`, `questRewardClaimed`.',
  )
export type ResultShape = z.infer<typeof resultShape>
