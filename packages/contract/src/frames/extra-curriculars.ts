import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One activity outside school and work, as it stands for this player. */
const activityShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  about: z.string(),
  kind: z.string(),
  /** Weekdays, 0 = Sunday. */
  weekDays: z.array(z.int().min(0).max(6)),
  /** HH:MM. */
  from: z.string(),
  to: z.string(),
  energy: z.int(),
  /** Integer cents that it costs to begin. */
  cost: z.int(),
  /** 1 to 5, with its name; only when the player does it. */
  level: z.int().optional(),
  levelName: z.string().optional(),
  /** 0 to 100; only when the player does it. */
  performance: z.int().optional(),
  dateStarted: z.string().optional(),
  /** Why the player cannot take it up now; absent when they can, or do it already. */
  unavailable: z.string().optional(),
})

export const extraCurriculars = defineFrame({
  name: 'extraCurriculars',
  body: z.strictObject({
    focus: z.string(),
    activities: z.array(activityShape),
    /** Activities that the player gave up. */
    records: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        level: z.int(),
        performance: z.int(),
        dateStarted: z.string(),
        dateEnded: z.string(),
      }),
    ),
  }),
  summary: 'The activities outside school and work.',
})
