import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One school, as it stands for this player. */
const schoolShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  about: z.string(),
  /** The diploma that it gives. */
  educationLevel: z.string(),
  years: z.int(),
  /** Integer cents a year, before grants and the parents' contribution. */
  tuition: z.int(),
  /** Integer cents that the coming year would cost this player after both. */
  yourCost: z.int(),
  /** How likely an application is to succeed, percent. */
  chance: z.int().min(0).max(100),
  /** Ids of the majors taught here. */
  majors: z.array(z.string()),
  /** The licence that comes with the diploma, if any. */
  licence: z.string().optional(),
  /** The state of the player's application, if there is one. */
  application: z.enum(['sent', 'offered', 'refused', 'chosen']).optional(),
  /** Why the player cannot apply now; absent when they can. */
  unavailable: z.string().optional(),
})

const subjectShape = z.strictObject({ id: z.string(), name: z.string(), field: z.string(), about: z.string() })

/** One school that the player attends or attended. */
const educationRecordShape = z.strictObject({
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
  /** Only for the school that the player attends: which year of how many. */
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
    /** The school that the player attends; null if none. */
    current: educationRecordShape.nullable(),
    records: z.array(educationRecordShape),
    schools: z.array(schoolShape),
    majors: z.array(subjectShape),
    minors: z.array(subjectShape),
  }),
  summary: "The player's education, and all schools and subjects.",
})
