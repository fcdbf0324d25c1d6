import { z } from 'zod'

/** One entry of a day's plan: `dailyPlan` and `schedules` in the original client's protocol. */
export const planEntryShape = z.strictObject({
  id: z.string().describe("The entry's id: `school`, `job`, `activity:…`, `routine:…`, or the id of an appointment."),
  title: z.string().describe('What is done, in a few words.'),
  place: z.enum(['home', 'school', 'work', 'town']).describe('Where it takes place.'),
  from: z.string().describe('When it begins, HH:MM.'),
  to: z.string().describe('When it ends, HH:MM.'),
  energy: z
    .int()
    .min(0)
    .optional()
    .describe('Energy points that are reserved until it is over, so that `calcEnergy` is lower; absent when none is.'),
})
export type PlanEntryShape = z.infer<typeof planEntryShape>

const comingKinds = [
  'appointment',
  'exam',
  'school',
  'letter',
  'job-answer',
  'check-up',
  'anniversary',
  'birth',
  'adoption',
] as const

/** Something that will happen at a known time: `oneTimeEvents` in the original client's protocol. */
export const comingShape = z.strictObject({
  kind: z
    .enum(comingKinds)
    .describe(
      '`appointment`: an entry of the diary, for example a visit. `exam`: a test or the marks of a term. `school`: a school year begins or ends. `letter`: a school answers an application. `job-answer`: an employer does. `check-up`: it shows whether a treatment works. `anniversary`: of the wedding. `birth`, `adoption`: a child arrives.',
    ),
  title: z.string().describe('What it is, in a few words.'),
  minute: z.int().describe("When, in game minutes since the life's birth."),
  date: z.string().describe("The ISO date in the game's calendar."),
  time: z.string().describe('The time of day in the game, HH:MM.'),
  location: z
    .enum(['home', 'school', 'work', 'town'])
    .describe('Where it takes place; for a letter or an answer, where the player gets it.'),
})
export type ComingShape = z.infer<typeof comingShape>

/** A dilemma that has begun: an entry of `activeDilemmas` in the original client's protocol. */
export const activeDilemmaShape = z.strictObject({
  id: z.string().describe("The dilemma's id, as in `dilemma.id` of its questions."),
  title: z.string().describe("The dilemma's title."),
  step: z.int().min(1).describe('The number of the step that waits for an answer or comes next, from 1.'),
  path: z.array(z.string()).describe('Ids of the options chosen so far, one for each step that was answered.'),
})
export type ActiveDilemmaShape = z.infer<typeof activeDilemmaShape>
