import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One activity outside school and work, as it stands for this player. */
const activityShape = z.strictObject({
  id: z.string().describe("The activity's id, for `applyForExtracurricular`."),
  name: z.string().describe('Its name.'),
  about: z.string().describe('A sentence about it.'),
  kind: z.string().describe('What it is: `sport`, `music`, `art` …'),
  weekDays: z.array(z.int().min(0).max(6)).describe('The weekdays on which it takes place; 0 is Sunday.'),
  from: z.string().describe('When it begins, HH:MM.'),
  to: z.string().describe('When it ends, HH:MM.'),
  energy: z.int().describe('The energy points that it reserves on each of its days.'),
  cost: z.int().describe('What it costs to begin, integer cents.'),
  level: z.int().optional().describe("The player's level, 1 to 5; only when the player does it."),
  levelName: z.string().optional().describe('The name of the level; only when the player does it.'),
  performance: z.int().optional().describe('How well the player does it, 0 to 100; only when the player does it.'),
  dateStarted: z.string().optional().describe('The ISO date on which the player began; only when the player does it.'),
  unavailable: z
    .string()
    .optional()
    .describe('Why the player cannot take it up now; absent when they can, or do it already.'),
})

export const extraCurriculars = defineFrame({
  name: 'extraCurriculars',
  catalogued: true,
  body: z.strictObject({
    focus: z
      .string()
      .describe('What the player concentrates on at school: `Balanced`, `Academics`, `Sports` or `Social`.'),
    activities: z.array(activityShape).describe('All activities.'),
    records: z
      .array(
        z.strictObject({
          id: z.string().describe("The activity's id."),
          name: z.string().describe('Its name.'),
          type: z.string().describe('What it was, as `kind` of the activity: `sport`, `art`, `outdoors` …'),
          achievements: z
            .array(z.string())
            .describe('The names of the levels that the player reached, the lowest first.'),
          level: z.int().describe('The level at the end, 1 to 5.'),
          performance: z.int().describe('How well the player did it at the end, 0 to 100.'),
          dateStarted: z.string().describe('The ISO date of the first day.'),
          dateEnded: z.string().describe('The ISO date of the last day.'),
        }),
      )
      .describe('Activities that the player gave up.'),
  }),
  summary: 'The activities outside school and work.',
})
