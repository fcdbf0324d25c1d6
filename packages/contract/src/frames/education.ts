import { z } from 'zod'
import { defineFrame } from './define.ts'

export const schoolShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  about: z.string(),
  /** The diploma at its end. */
  educationLevel: z.string(),
  years: z.int(),
  /** Integer cents a year, before grants and what parents give. */
  tuition: z.int(),
  /** What the coming year would cost this player after both, integer cents. */
  yourCost: z.int(),
  /** Of a hundred applicants who stand where the player does, so many get in. */
  chance: z.int().min(0).max(100),
  /** Ids of the majors taught here. */
  majors: z.array(z.string()),
  /** The licence that comes with the diploma. */
  licence: z.string().optional(),
  /** Where an application stands. */
  application: z.enum(['sent', 'offered', 'refused', 'chosen']).optional(),
  /** Why no form can be sent now; absent where one can. */
  unavailable: z.string().optional(),
})
export type SchoolShape = z.infer<typeof schoolShape>

const subjectShape = z.strictObject({ id: z.string(), name: z.string(), field: z.string(), about: z.string() })

export const educationRecordShape = z.strictObject({
  educationLevel: z.string(),
  /** The school's id, and its name. */
  location: z.string(),
  locationName: z.string(),
  major: z.string().nullable(),
  minor: z.string().nullable(),
  /** 0 to 4.0. */
  GPA: z.number(),
  /** ISO dates. */
  dateStarted: z.string(),
  dateEnded: z.string().nullable(),
  /** 0 to 100. */
  performance: z.int(),
  focus: z.string(),
  outcome: z.enum(['attending', 'graduated', 'left', 'failed']),
  /** For the school that is attended: which year of how many. */
  year: z.int().optional(),
  years: z.int().optional(),
})

export const schools = defineFrame({
  name: 'schools',
  body: z.strictObject({
    /** The highest diploma so far. */
    level: z.string(),
    actScore: z.int().nullable(),
    licences: z.array(z.string()),
    focus: z.string(),
    /** The school attended now; null where there is none. */
    current: educationRecordShape.nullable(),
    records: z.array(educationRecordShape),
    schools: z.array(schoolShape),
    majors: z.array(subjectShape),
    minors: z.array(subjectShape),
  }),
  summary: 'The answer to `getSchools`: what has been learnt, and where more can be.',
})

export const activityShape = z.strictObject({
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
  /** Integer cents, to begin. */
  cost: z.int(),
  /** 1 to 5, with its name, for those who do it. */
  level: z.int().optional(),
  levelName: z.string().optional(),
  /** 0 to 100, for those who do it. */
  performance: z.int().optional(),
  dateStarted: z.string().optional(),
  /** Why it cannot be taken up now; absent where it can, and for those who do it. */
  unavailable: z.string().optional(),
})

export const extraCurriculars = defineFrame({
  name: 'extraCurriculars',
  body: z.strictObject({
    focus: z.string(),
    activities: z.array(activityShape),
    /** What was done and given up. */
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
  summary: 'The answer to `getExtraCurriculars`.',
})
