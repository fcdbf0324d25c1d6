import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One rung of a career ladder, as it stands for this player. */
const rungShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Integer cents before tax. */
  weeklyCents: z.int(),
  hours: z.int(),
  /** Why the player cannot apply now; absent when they can. */
  unavailable: z.string().optional(),
  /** How likely an application is to succeed, percent; absent when the player cannot apply. */
  chance: z.int().min(0).max(100).optional(),
})

export const jobs = defineFrame({
  name: 'jobs',
  body: z.strictObject({
    /** The player's job; null without one. */
    job: z
      .strictObject({
        job: z.string(),
        rung: z.string(),
        title: z.string(),
        partTime: z.boolean(),
        weeklyCents: z.int(),
        performance: z.int().min(0).max(100),
        sinceMinute: z.int(),
        /** What the next rung still requires, in words; null when it requires nothing more or there is none. */
        nextRequires: z.string().nullable(),
      })
      .nullable(),
    retired: z.boolean(),
    /** The pension, or what it would be now, in integer cents a week. */
    pensionCents: z.int(),
    applications: z.array(z.strictObject({ job: z.string(), rung: z.string(), answerMinute: z.int() })),
    ladders: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        about: z.string(),
        /** Whether the first rung is also offered part-time. */
        partTime: z.boolean(),
        experienceYears: z.int(),
        rungs: z.array(rungShape),
      }),
    ),
  }),
  summary: "The career ladders, and the player's job.",
})
