import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One school, as it stands for this player. */
const schoolShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  about: z.string(),
  educationLevel: z.string().describe('The diploma that it gives.'),
  years: z.int(),
  tuition: z.int().describe("Integer cents a year, before grants and the parents' contribution."),
  yourCost: z.int().describe('Integer cents that the coming year would cost this player after both.'),
  chance: z.int().min(0).max(100).describe('How likely an application is to succeed, percent.'),
  majors: z.array(z.string()).describe('Ids of the majors taught here.'),
  licence: z.string().optional().describe('The licence that comes with the diploma, if any.'),
  application: z
    .enum(['sent', 'offered', 'refused', 'chosen'])
    .optional()
    .describe("The state of the player's application, if there is one."),
  unavailable: z.string().optional().describe('Why the player cannot apply now; absent when they can.'),
})

const subjectShape = z.strictObject({ id: z.string(), name: z.string(), field: z.string(), about: z.string() })

/** One school that the player attends or attended. */
const educationRecordShape = z.strictObject({
  educationLevel: z.string(),
  location: z.string().describe("The school's id, and its name."),
  locationName: z.string(),
  major: z.string().nullable(),
  minor: z.string().nullable(),
  GPA: z.number().describe('0 to 4.0.'),
  dateStarted: z.string().describe('ISO dates.'),
  dateEnded: z.string().nullable(),
  performance: z.int().describe('0 to 100.'),
  focus: z.string(),
  outcome: z.enum(['attending', 'graduated', 'left', 'failed']),
  year: z.int().optional().describe('Only for the school that the player attends: which year of how many.'),
  years: z.int().optional(),
})

export const schools = defineFrame({
  name: 'schools',
  body: z.strictObject({
    level: z.string().describe('The highest diploma so far.'),
    actScore: z.int().nullable(),
    licences: z.array(z.string()),
    focus: z.string(),
    current: educationRecordShape.nullable().describe('The school that the player attends; null if none.'),
    records: z.array(educationRecordShape),
    schools: z.array(schoolShape),
    majors: z.array(subjectShape),
    minors: z.array(subjectShape),
  }),
  summary: "The player's education, and all schools and subjects.",
})
