import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One school, as it stands for this player. */
const schoolShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  about: z.string(),
  educationLevel: z.string().describe('The diploma that the school awards.'),
  years: z.int(),
  tuition: z.int().describe("The yearly cost before grants and the parents' contribution, integer cents."),
  yourCost: z.int().describe('What the coming year would cost this player after both, integer cents.'),
  chance: z.int().min(0).max(100).describe('The chance that an application succeeds, percent.'),
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
  location: z.string().describe("The school's id."),
  locationName: z.string().describe("The school's name."),
  major: z.string().nullable(),
  minor: z.string().nullable(),
  GPA: z.number().describe('The grade point average, 0 to 4.0.'),
  dateStarted: z.string().describe('The ISO date of the first day.'),
  dateEnded: z.string().nullable().describe('The ISO date of the last day; null while the player attends the school.'),
  performance: z.int().describe('How well the player does at school, 0 to 100.'),
  focus: z.string(),
  outcome: z.enum(['attending', 'graduated', 'left', 'failed']),
  year: z.int().optional().describe('The current year, from 1; only for the school that the player attends.'),
  years: z.int().optional().describe('How many years the school takes; only for the school that the player attends.'),
})

export const schools = defineFrame({
  name: 'schools',
  catalogued: true,
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
