import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One rung of a career ladder, as it stands for this player. */
const rungShape = z.strictObject({
  id: z.string().describe("The rung's id, for `applyForJob`."),
  title: z.string().describe('The name of the job.'),
  weeklyCents: z.int().describe('The weekly wage before tax, integer cents.'),
  hours: z.int().describe('Working hours per week.'),
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
        job: z.string().describe("The ladder's id."),
        rung: z.string().describe("The rung's id."),
        title: z.string().describe('The name of the job.'),
        partTime: z.boolean().describe('Whether the player works part-time.'),
        weeklyCents: z.int().describe('The weekly wage before tax, integer cents.'),
        performance: z.int().min(0).max(100).describe('How well the player works, 0 to 100.'),
        sinceMinute: z.int().describe("When the job began, in game minutes since the life's birth."),
        nextRequires: z
          .string()
          .nullable()
          .describe(
            'What the next rung still requires, in words; null when it requires nothing more or there is none.',
          ),
      })
      .nullable()
      .describe("The player's job; null when the player has none."),
    former: z
      .array(
        z.strictObject({
          title: z.string().describe('The name of the job when it ended.'),
          sinceMinute: z.int().describe("When it began, in game minutes since the life's birth."),
          endedMinute: z.int().describe("When it ended, in game minutes since the life's birth."),
        }),
      )
      .optional()
      .describe('Former jobs, oldest first; the latest 12. Servers of older releases leave it out.'),
    retired: z.boolean().describe('Whether the player has retired.'),
    pensionCents: z.int().describe("The player's weekly pension, or what it would be now, integer cents."),
    applications: z
      .array(
        z.strictObject({
          job: z.string().describe("The ladder's id."),
          rung: z.string().describe("The rung's id."),
          answerMinute: z.int().describe("When the answer comes, in game minutes since the life's birth."),
        }),
      )
      .describe('Applications that wait for an answer; at most 5.'),
    ladders: z
      .array(
        z.strictObject({
          id: z.string().describe("The ladder's id, for `applyForJob`."),
          title: z.string().describe('Its name.'),
          about: z.string().describe('A sentence about it.'),
          partTime: z.boolean().describe('Whether the first rung is also offered part-time.'),
          experienceYears: z.int().describe('The years that the player has worked on it.'),
          rungs: z.array(rungShape).describe('The jobs of the ladder, the lowest first.'),
        }),
      )
      .describe('All career ladders.'),
  }),
  summary: "The career ladders, and the player's job.",
})
