import { z } from 'zod'
import { habitShape, healthConditionShape } from '../body-shapes.ts'
import { defineFrame } from './define.ts'

/** How the clock runs, so that a client can predict it: minute(now) = anchorMinute + floor((now − anchorAt) × num / den). */
export const clockShape = z.strictObject({
  /** Game minutes since the life's birth. */
  anchorMinute: z.int(),
  /** Cluster wall time, ms since the Unix epoch. */
  anchorAt: z.int(),
  /** Game minutes for each `rateDen` milliseconds; 0 while the clock stands. */
  rateNum: z.int().min(0),
  rateDen: z.int().min(1),
})
export type ClockShape = z.infer<typeof clockShape>

/** What `u` carries; every field but the minute may be missing where it did not change. Stats run from 0 to 100. */
export const stateShape = z.strictObject({
  /** Game minutes since the life's birth; never falls. */
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
  /** 0 to 100: how much others think of one. */
  prestige: z.int().optional(),
  /** One of the six speed values. */
  gameSpeed: z.int(),
  status: z.enum(['creating', 'playing', 'dead']),
  /** Whether the clock stands because of `stop`. */
  stopped: z.boolean(),
  clock: clockShape,
})
export type StateShape = z.infer<typeof stateShape>

export const u = defineFrame({
  name: 'u',
  body: stateShape.partial().required({ minute: true }),
  summary: 'What changed of the state since the last frame. Coalesced: the latest value wins.',
})

export const feedEntryShape = z.strictObject({
  /** Counts every entry of this life from 1, without a gap: the client knows by it what it has. */
  n: z.int().min(1),
  minute: z.int(),
  eventId: z.string(),
  title: z.string(),
  message: z.string(),
  importance: z.int().min(1).max(10),
  /** What `claimEvent` gives for it, once. Money in cents. */
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
  /** What choosing it costs at once; absent where it is free. */
  energyCost: z.int().min(0).optional(),
  moneyCost: z.int().min(0).optional(),
  diamondCost: z.int().min(0).optional(),
  /** What the player may know of the odds: a sentence for each outcome. */
  odds: z.array(z.string()).optional(),
  /** Why it cannot be chosen now; absent where it can. */
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
  /** Where it is a step of a dilemma: which, and the how-manieth, from 1. */
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
    /** Lives lived by this player before this one. */
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
    pastLives: z.array(z.strictObject({ name: z.string(), ageYears: z.int(), cause: z.string(), money: z.int() })),
  }),
  summary: 'The whole state: on connecting, after a gap, after a change of owner, on `resync`.',
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
  summary: 'Something has to be decided. The clock stands until it is answered.',
  inPlayerObject: true,
})
export const dilemmaEvent = defineFrame({
  name: 'dilemmaEvent',
  body: questionShape.required({ dilemma: true }),
  summary:
    'A step of a dilemma has to be decided, as a question has; what is chosen leads to the next step, or to its end.',
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
  summary: 'The life is over. `restart` begins another.',
})
