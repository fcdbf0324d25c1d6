import { z } from 'zod'
import { habitShape, healthConditionShape } from '../shapes/body.ts'
import { defineFrame } from './define.ts'

/** How the game clock runs. Clients predict it: minute(now) = anchorMinute + floor((now − anchorAt) × rateNum / rateDen). */
export const clockShape = z.strictObject({
  /** Game minutes since the life's birth. */
  anchorMinute: z.int(),
  /** Cluster wall time, ms since the Unix epoch. */
  anchorAt: z.int(),
  /** Game minutes that pass in `rateDen` milliseconds; 0 while the clock is stopped. */
  rateNum: z.int().min(0),
  rateDen: z.int().min(1),
})
export type ClockShape = z.infer<typeof clockShape>

/** The player's state. Stats run from 0 to 100. In a `u`, every field except `minute` may be missing when it did not change. */
export const stateShape = z.strictObject({
  /** Game minutes since the life's birth; never decreases. */
  minute: z.int(),
  /** ISO date of the game's calendar. */
  date: z.string(),
  /** HH:MM. */
  time: z.string(),
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
  /** Integer cents. */
  money: z.int(),
  diamonds: z.int(),
  mood: z.string(),
  happiness: z.int(),
  stress: z.int(),
  health: z.int(),
  social: z.int(),
  hunger: z.int(),
  thirst: z.int(),
  /** Tenths of a kilogram. */
  weight: z.int(),
  /** 0 to 100: the player's reputation. */
  prestige: z.int().optional(),
  /** One of the six speed values. */
  gameSpeed: z.int(),
  status: z.enum(['creating', 'playing', 'dead']),
  /** Whether the player stopped the clock with `stop`. */
  stopped: z.boolean(),
  clock: clockShape,
})
export type StateShape = z.infer<typeof stateShape>

export const u = defineFrame({
  name: 'u',
  body: stateShape.partial().required({ minute: true }),
  summary: 'The fields of the state that changed. Several may be merged into one, with the latest value of each field.',
})

export const feedEntryShape = z.strictObject({
  /** Numbers the entries of this life from 1 without a gap, so that a client can tell which ones it has. */
  n: z.int().min(1),
  minute: z.int(),
  eventId: z.string(),
  title: z.string(),
  message: z.string(),
  importance: z.int().min(1).max(10),
  /** What `claimEvent` pays for it, once. Money in cents. */
  claim: z
    .strictObject({
      diamonds: z.int().min(1).optional(),
      money: z.int().min(1).optional(),
      energy: z.int().min(1).optional(),
    })
    .optional(),
})
export type FeedEntry = z.infer<typeof feedEntryShape>

export const optionShape = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** The cost of choosing it; absent when it is free. */
  energyCost: z.int().min(0).optional(),
  moneyCost: z.int().min(0).optional(),
  diamondCost: z.int().min(0).optional(),
  /** The odds, as far as the player may know them: one sentence for each outcome. */
  odds: z.array(z.string()).optional(),
  /** Why it cannot be chosen now; absent when it can. */
  unavailable: z.string().optional(),
})
export type OptionShape = z.infer<typeof optionShape>

export const questionShape = z.strictObject({
  id: z.string(),
  minute: z.int(),
  title: z.string(),
  message: z.string(),
  importance: z.int().min(1).max(10),
  answerOptions: z.array(optionShape),
  /** Only for a step of a dilemma: the dilemma's id and the number of the step, from 1. */
  dilemma: z.strictObject({ id: z.string(), step: z.int().min(1) }).optional(),
})
export type QuestionShape = z.infer<typeof questionShape>

export const personShape = z.strictObject({
  id: z.string(),
  firstname: z.string(),
  lastname: z.string(),
  sex: z.enum(['female', 'male']),
  /** mother, father, sister, friend … */
  relation: z.string(),
  ageYears: z.int(),
  status: z.enum(['alive', 'dead']),
  occupation: z.string(),
  /** −100 to 100. */
  affinity: z.int(),
  /** 0 to 100. */
  familiarity: z.int(),
})
export type PersonShape = z.infer<typeof personShape>

export const playerObject = defineFrame({
  name: 'playerObject',
  body: z.strictObject({
    userID: z.string(),
    /** The number of lives that this player lived before. */
    life: z.int().min(0),
    firstname: z.string(),
    lastname: z.string(),
    sex: z.enum(['female', 'male']),
    state: stateShape,
    people: z.array(personShape),
    habits: z.array(habitShape).optional(),
    healthConditions: z.array(healthConditionShape).optional(),
    /** The latest entries of the feed, oldest first. */
    feed: z.array(feedEntryShape),
    question: questionShape.nullable(),
    /** The id of the record's history. When it differs from the one that the client has, everything that the client has is obsolete. */
    history: z.string().optional(),
    pastLives: z.array(z.strictObject({ name: z.string(), ageYears: z.int(), cause: z.string(), money: z.int() })),
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
