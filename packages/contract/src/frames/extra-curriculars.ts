import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One activity outside school and work, as it stands for this player. */
const activityShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  about: z.string(),
  kind: z.string(),
  weekDays: z.array(z.int().min(0).max(6)).describe('The weekdays on which it takes place; 0 is Sunday.'),
  from: z.string().describe('When it begins, HH:MM.'),
  to: z.string().describe('When it ends, HH:MM.'),
  energy: z.int(),
  cost: z.int().describe('What it costs to begin, integer cents.'),
  level: z.int().optional().describe("The player's level, 1 to 5; only when the player does it."),
  levelName: z.string().optional().describe('The name of the level.'),
  performance: z.int().optional().describe('How well the player does it, 0 to 100; only when the player does it.'),
  dateStarted: z.string().optional(),
  unavailable: z
    .string()
    .optional()
    .describe('Why the player cannot take it up now; absent when they can, or do it already.'),
})

export const extraCurriculars = defineFrame({
  name: 'extraCurriculars',
  catalogued: true,
  body: z.strictObject({
    focus: z.string(),
    activities: z.array(activityShape),
    records: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          level: z.int(),
          performance: z.int(),
          dateStarted: z.string(),
          dateEnded: z.string(),
        }),
      )
      .describe('Activities that the player gave up.'),
  }),
  summary: 'The activities outside school and work.',
})
