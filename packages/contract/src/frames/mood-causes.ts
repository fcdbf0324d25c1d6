import { z } from 'zod'
import { defineFrame } from './define.ts'

/** What moves a mood for as long as it lasts. */
export const moodCauseNames = [
  'age',
  'solitude',
  'company',
  'love',
  'habitOfLove',
  'coldness',
  'childElsewhere',
  'caringAtHome',
  'retirement',
  'employment',
  'unemployment',
  'noSavings',
  'littleSavings',
  'goodSavings',
  'exhaustion',
  'home',
  'condition',
  'habit',
  'quitting',
  'unknown',
] as const
export type MoodCauseName = (typeof moodCauseNames)[number]

const by = z.int().describe('Points by which it moves the rest value; 0 when it leaves it.')

const gaugeShape = z.strictObject({
  now: z.int().min(0).max(100).describe('The value now, 0 to 100, as in the state.'),
  rest: z
    .int()
    .min(0)
    .max(100)
    .describe('The value towards which it moves while the causes stay as they are, 0 to 100.'),
  daysPerPoint: z.int().min(1).describe('It moves by one point in this many days of the game.'),
})

export const moodCauses = defineFrame({
  name: 'moodCauses',
  body: z.strictObject({
    gauges: z
      .strictObject({
        happiness: gaugeShape.describe('Happiness.'),
        stress: gaugeShape.describe('Stress; less is better.'),
        health: gaugeShape.describe('Health.'),
        social: gaugeShape.describe('How much company the player has.'),
      })
      .describe('Each gauge, and where it comes to rest. What lies between the two is what events have done lately.'),
    causes: z
      .array(
        z.strictObject({
          cause: z
            .enum(moodCauseNames)
            .describe(
              'What it is. `age`: what is usual at the age of the player, to which the others are added. `condition`, `habit` and `quitting`: see `name`. `unknown`: an illness that nobody has found yet, and what limits and rounding do.',
            ),
          name: z
            .string()
            .optional()
            .describe(
              "The title of the condition ('the flu'), or the verb of the habit ('smoke'); absent for other causes.",
            ),
          happiness: by,
          stress: by,
          health: by,
          social: by,
        }),
      )
      .describe('What moves the rest values: `age` first. The sum over them is the rest value of each gauge.'),
  }),
  summary: 'What moves the moods of the player, and by how much.',
})
