import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One rung of a career ladder, as it stands for this player. */
const rungShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  weeklyCents: z.int().describe('The weekly wage before tax, integer cents.'),
  hours: z.int(),
  unavailable: z.string().optional().describe('Why the player cannot apply now; absent when they can.'),
  chance: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe('The chance that an application succeeds, percent; absent when the player cannot apply.'),
})

export const jobs = defineFrame({
  name: 'jobs',
  catalogued: true,
  body: z.strictObject({
    job: z
      .strictObject({
        job: z.string(),
        rung: z.string(),
        title: z.string(),
        partTime: z.boolean(),
        weeklyCents: z.int(),
        performance: z.int().min(0).max(100),
        sinceMinute: z.int(),
        nextRequires: z
          .string()
          .nullable()
          .describe(
            'What the next rung still requires, in words; null when it requires nothing more or there is none.',
          ),
      })
      .nullable()
      .describe("The player's job; null when the player has none."),
    retired: z.boolean(),
    pensionCents: z.int().describe("The player's weekly pension, or what it would be now, integer cents."),
    applications: z.array(z.strictObject({ job: z.string(), rung: z.string(), answerMinute: z.int() })),
    ladders: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        about: z.string(),
        partTime: z.boolean().describe('Whether the first rung is also offered part-time.'),
        experienceYears: z.int(),
        rungs: z.array(rungShape),
      }),
    ),
  }),
  summary: "The career ladders, and the player's job.",
})
