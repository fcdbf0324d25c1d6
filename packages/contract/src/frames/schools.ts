import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One school, as it stands for this player. */
const schoolShape = z.strictObject({
  id: z.string().describe("The school's id, for `applyForSchool`."),
  name: z.string().describe('Its name.'),
  about: z.string().describe('A sentence about it.'),
  educationLevel: z.string().describe('The diploma that the school awards.'),
  years: z.int().describe('How many years it takes.'),
  tuition: z.int().describe("The yearly cost before grants and the parents' contribution, integer cents."),
  yourCost: z.int().describe('What the coming year would cost this player after both, integer cents.'),
  chance: z.int().min(0).max(100).describe('The chance that an application succeeds, percent.'),
  majors: z.array(z.string()).describe('Ids of the majors taught here.'),
  licence: z.string().optional().describe('The licence that comes with the diploma; absent when there is none.'),
  application: z
    .enum(['sent', 'offered', 'refused', 'chosen'])
    .optional()
    .describe("The state of the player's application; absent when there is none."),
  unavailable: z.string().optional().describe('Why the player cannot apply now; absent when they can.'),
})

const subjectShape = z.strictObject({
  id: z.string().describe("The subject's id."),
  name: z.string().describe('Its name.'),
  field: z.string().describe('The field to which it belongs.'),
  about: z.string().describe('A sentence about it.'),
})

/** One school that the player attends or attended. */
const educationRecordShape = z.strictObject({
  educationLevel: z.string().describe('The diploma that the school awards.'),
  location: z.string().describe("The school's id."),
  locationName: z.string().describe("The school's name."),
  major: z.string().nullable().describe("The major's id; null when there is none."),
  minor: z.string().nullable().describe("The minor's id; null when there is none."),
  GPA: z.number().describe('The grade point average, 0 to 4.0.'),
  dateStarted: z.string().describe('The ISO date of the first day.'),
  dateEnded: z.string().nullable().describe('The ISO date of the last day; null while the player attends the school.'),
  performance: z.int().describe('How well the player does at school, 0 to 100.'),
  focus: z.string().describe('What the player concentrates on, or did at the end.'),
  outcome: z
    .enum(['attending', 'graduated', 'left', 'failed'])
    .describe('How it ended. `failed`: the school has sent the player away because of bad marks.'),
  year: z.int().optional().describe('The current year, from 1; only for the school that the player attends.'),
  years: z.int().optional().describe('How many years the school takes; only for the school that the player attends.'),
})

export const schools = defineFrame({
  name: 'schools',
  catalogued: true,
  body: z.strictObject({
    level: z.string().describe('The highest diploma so far.'),
    actScore: z.int().nullable().describe('The score of the college admission test, 1 to 36; null before the test.'),
    licences: z.array(z.string()).describe('Ids of the professional licences that the player has.'),
    focus: z.string().describe('What the player concentrates on: `Balanced`, `Academics`, `Sports` or `Social`.'),
    current: educationRecordShape.nullable().describe('The school that the player attends; null if none.'),
    records: z.array(educationRecordShape).describe('The schools before, oldest first.'),
    schools: z.array(schoolShape).describe('The schools that the player can choose.'),
    majors: z.array(subjectShape).describe('All majors.'),
    minors: z.array(subjectShape).describe('All minors.'),
  }),
  summary: "The player's education, and all schools and subjects.",
})
