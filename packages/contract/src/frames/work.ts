import { z } from 'zod'
import { defineFrame } from './define.ts'

export const rungShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Integer cents before tax. */
  weeklyCents: z.int(),
  hours: z.int(),
  /** Why one cannot apply for it now; absent where one can. */
  unavailable: z.string().optional(),
  /** Percent: how an application would stand. Absent where one cannot apply. */
  chance: z.int().min(0).max(100).optional(),
})

export const jobs = defineFrame({
  name: 'jobs',
  body: z.strictObject({
    /** What one does now. */
    job: z
      .strictObject({
        job: z.string(),
        rung: z.string(),
        title: z.string(),
        partTime: z.boolean(),
        weeklyCents: z.int(),
        performance: z.int().min(0).max(100),
        sinceMinute: z.int(),
        /** What the next rung still asks for, in words; null where it asks for nothing more or there is none. */
        nextRequires: z.string().nullable(),
      })
      .nullable(),
    retired: z.boolean(),
    /** What the pension would be, or is, integer cents a week. */
    pensionCents: z.int(),
    applications: z.array(z.strictObject({ job: z.string(), rung: z.string(), answerMinute: z.int() })),
    ladders: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        about: z.string(),
        /** Whether the first rung can be had part-time. */
        partTime: z.boolean(),
        experienceYears: z.int(),
        rungs: z.array(rungShape),
      }),
    ),
  }),
  summary: 'The career ladders, and how one stands at work.',
})

export const store = defineFrame({
  name: 'store',
  body: z.strictObject({
    items: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        about: z.string(),
        category: z.string(),
        priceCents: z.int(),
        /** Used up at once, owned until it breaks, or to be given away. */
        kind: z.enum(['use', 'keep', 'gift']),
        /** How many of it one owns. */
        owned: z.int(),
        unavailable: z.string().optional(),
      }),
    ),
    homes: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        about: z.string(),
        weeklyCents: z.int(),
        priceCents: z.int().optional(),
        /** Whether one lives there. */
        current: z.boolean(),
        unavailable: z.string().optional(),
      }),
    ),
    money: z.strictObject({
      /** Integer cents, all of it. */
      cashCents: z.int(),
      retirementCents: z.int(),
      homeCents: z.int(),
      debts: z.strictObject({ student: z.int(), mortgage: z.int(), loan: z.int(), card: z.int() }),
      netWorthCents: z.int(),
      /** A week: what comes in after tax, what has to be paid, and what is paid on debts. */
      incomeCents: z.int(),
      essentialsCents: z.int(),
      paymentsCents: z.int(),
      habit: z.string(),
    }),
  }),
  summary: 'What is sold, where one can live, and how the money stands.',
})
