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
          money: z
            .int()
            .describe('The money that the player could spend, whole dollars to two digits: 12,345 is 12,000.'),
          netWorth: z.int().describe('All assets minus all debts, whole dollars to two digits.'),
        }),
      )
      .describe(
        'The birthdays so far, the first one first; of a long life every second or fourth. Those before the life came to this release are missing.',
      ),
  }),
  summary: 'How the player was on each birthday.',
})
