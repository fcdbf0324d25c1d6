import { z } from 'zod'
import { defineFrame } from './define.ts'

const gauge = z.int().min(0).max(100)

export const years = defineFrame({
  name: 'years',
  body: z.strictObject({
    years: z
      .array(
        z.strictObject({
          ageYears: z.int().min(0).describe('The age that the player reached on this birthday.'),
          health: gauge.describe('Health on that day, 0 to 100, to two points.'),
          happiness: gauge.describe('Happiness, 0 to 100, to two points.'),
          stress: gauge.describe('Stress, 0 to 100, to two points.'),
          moneyCents: z
            .int()
            .describe('The money that the player could spend, integer cents, to two digits: 1,234,567 is 1,200,000.'),
          netWorthCents: z.int().describe('All assets minus all debts, integer cents, to two digits.'),
        }),
      )
      .describe(
        'The birthdays so far, the first one first; of a long life every second or fourth. Those before the life came to this release are missing.',
      ),
  }),
  summary: 'How the player was on each birthday.',
})
