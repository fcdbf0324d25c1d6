import { z } from 'zod'
import { habitShape, healthConditionShape } from '../shapes/body.ts'
import { defineFrame } from './define.ts'

/** How the game clock runs. Clients predict it: minute(now) = anchorMinute + floor((now − anchorAt) × rateNum / rateDen). */
const clockShape = z.strictObject({
  anchorMinute: z.int().describe("Game minutes since the life's birth."),
  anchorAt: z.int().describe('Cluster wall time, ms since the Unix epoch.'),
  rateNum: z.int().min(0).describe('Game minutes that pass in `rateDen` milliseconds; 0 while the clock is stopped.'),
  rateDen: z.int().min(1),
})

/** The player's state. Stats run from 0 to 100. In a `u`, every field except `minute` may be missing when it did not change. */
export const stateShape = z.strictObject({
  minute: z.int().describe("Game minutes since the life's birth; never decreases."),
  date: z.string().describe("ISO date of the game's calendar."),
  time: z.string().describe('The time of day in the game, HH:MM.'),
  weekDay: z.string(),
  season: z.enum(['spring', 'summer', 'autumn', 'winter']),
  ageYears: z.int(),
  ageDays: z.int(),
  stage: z.string(),
  location: z.string(),
  occupation: z.string(),
  energy: z.int(),
  calcEnergy: z.int(),
  peakEnergy: z.int(),
  money: z.int().describe("The player's money, integer cents."),
  diamonds: z.int(),
  mood: z.string(),
  happiness: z.int(),
  stress: z.int(),
  health: z.int(),
  social: z.int(),
  hunger: z.int(),
  thirst: z.int(),
  weight: z.int().describe("The player's weight in tenths of a kilogram."),
  prestige: z.int().optional().describe("The player's social standing, 0 to 100."),
  gameSpeed: z.int().describe('The speed of the clock, one of the six values that the command `speed` accepts.'),
  status: z.enum(['creating', 'playing', 'dead']),
  stopped: z.boolean().describe('Whether the player stopped the clock with `stop`.'),
  clock: clockShape,
})
export type StateShape = z.infer<typeof stateShape>

export const u = defineFrame({
  name: 'u',
  body: stateShape
    .partial()
    .required({ minute: true })
    .extend({
      habits: z.array(habitShape).optional().describe('All habits, if one of them has changed.'),
      healthConditions: z
        .array(healthConditionShape)
        .optional()
        .describe('All known conditions, if one of them has changed, is new or is over.'),
    }),
  summary: 'The fields of the state that changed. Several may be merged into one, with the latest value of each field.',
})

export const feedEntryShape = z.strictObject({
  n: z
    .int()
    .min(1)
    .describe('Numbers the entries of this life from 1 without a gap, so that a client can tell which ones it has.'),
  minute: z.int(),
  eventId: z.string(),
  title: z.string(),
  message: z.string(),
  importance: z.int().min(1).max(10),
  claim: z
    .strictObject({
      diamonds: z.int().min(1).optional(),
      money: z.int().min(1).optional().describe('Money, integer cents.'),
      energy: z.int().min(1).optional(),
    })
    .optional()
    .describe('What `claimEvent` pays for it, once.'),
})
export type FeedEntry = z.infer<typeof feedEntryShape>

export const optionShape = z.strictObject({
  id: z.string(),
  text: z.string(),
  energyCost: z.int().min(0).optional().describe('The cost of choosing it; absent when it is free.'),
  moneyCost: z.int().min(0).optional().describe('What it costs, integer cents.'),
  diamondCost: z.int().min(0).optional(),
  odds: z
    .array(z.string())
    .optional()
    .describe('The odds, as far as the player may know them: one sentence for each outcome.'),
  unavailable: z.string().optional().describe('Why it cannot be chosen now; absent when it can.'),
})
export type OptionShape = z.infer<typeof optionShape>

export const questionShape = z.strictObject({
  id: z.string(),
  minute: z.int(),
  title: z.string(),
  message: z.string(),
  importance: z.int().min(1).max(10),
  answerOptions: z.array(optionShape),
  dilemma: z
    .strictObject({ id: z.string(), step: z.int().min(1) })
    .optional()
    .describe("Only for a step of a dilemma: the dilemma's id and the number of the step, from 1."),
})
export type QuestionShape = z.infer<typeof questionShape>

export const personShape = z.strictObject({
  id: z.string(),
  firstname: z.string(),
  lastname: z.string(),
  sex: z.enum(['female', 'male']),
  relation: z.string().describe('What the person is to the player: mother, father, sister, friend …'),
  ageYears: z.int(),
  status: z.enum(['alive', 'dead']),
  occupation: z.string(),
  affinity: z.int().describe('How much the person likes the player, −100 to 100.'),
  familiarity: z.int().describe('How well the player knows the person, 0 to 100.'),
})
export type PersonShape = z.infer<typeof personShape>

export const playerObject = defineFrame({
  name: 'playerObject',
  body: z.strictObject({
    userID: z.string(),
    life: z.int().min(0).describe('The number of lives that this player lived before.'),
    firstname: z.string(),
    lastname: z.string(),
    sex: z.enum(['female', 'male']),
    state: stateShape,
    people: z.array(personShape),
    habits: z.array(habitShape).optional(),
    healthConditions: z.array(healthConditionShape).optional(),
    feed: z.array(feedEntryShape).describe('The latest entries of the feed, oldest first.'),
    question: questionShape.nullable(),
    history: z
      .string()
      .optional()
      .describe(
        "The id of the record's history. When it differs from the one that the client has, everything that the client has is obsolete.",
      ),
    pastLives: z.array(
      z.strictObject({
        name: z.string(),
        ageYears: z.int(),
        cause: z.string(),
        money: z.int().describe('The estate at the death, integer cents.'),
      }),
    ),
  }),
  summary: 'The whole state. Sent on connecting, after a gap, after a change of owner, and on `resync`.',
  inPlayerObject: true,
})
export const messageEvent = defineFrame({
  name: 'messageEvent',
  body: feedEntryShape,
  summary: 'Something happened.',
  inPlayerObject: true,
})
export const questionEvent = defineFrame({
  name: 'questionEvent',
  body: questionShape,
  summary: 'A decision for the player. The clock is stopped until it is answered.',
  inPlayerObject: true,
})
export const dilemmaEvent = defineFrame({
  name: 'dilemmaEvent',
  body: questionShape.required({ dilemma: true }),
  summary:
    'A step of a dilemma, to be decided like a question. The choice leads to the next step or to the end of the dilemma.',
  inPlayerObject: true,
})
export const lifeEnded = defineFrame({
  name: 'lifeEnded',
  body: z.strictObject({
    minute: z.int(),
    ageYears: z.int(),
    cause: z.string(),
    epitaph: z.string(),
  }),
  summary: 'The life has ended. `restart` begins another.',
})
