import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One activity outside school and work, as it stands for this player. */
const activityShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  about: z.string(),
  kind: z.string(),
  weekDays: z.array(z.int().min(0).max(6)).describe('Weekdays, 0 = Sunday.'),
  from: z.string().describe('HH:MM.'),
  to: z.string(),
  energy: z.int(),
  cost: z.int().describe('Integer cents that it costs to begin.'),
  level: z.int().optional().describe('1 to 5, with its name; only when the player does it.'),
  levelName: z.string().optional(),
  performance: z.int().optional().describe('0 to 100; only when the player does it.'),
  dateStarted: z.string().optional(),
  unavailable: z
    .string()
    .optional()
    .describe('Why the player cannot take it up now; absent when they can, or do it already.'),
})

export const extraCurriculars = defineFrame({
  name: 'extraCurriculars',
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
