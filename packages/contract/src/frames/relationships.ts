import { z } from 'zod'
import { defineFrame } from './define.ts'
import { personShape } from './state.ts'

/** How the player and a person stand to each other. Relatives are 'family'. */
const relationshipStatuses = [
  'stranger',
  'acquaintance',
  'friend',
  'close friend',
  'family',
  'dating',
  'engaged',
  'married',
  'separated',
  'divorced',
  'widowed',
] as const

/** The relationship of the player and one person: `relationshipClass` in the original client's protocol. */
export const relationshipShape = z.strictObject({
  status: z.enum(relationshipStatuses),
  /** ISO date on which they met. */
  startDate: z.string(),
  /** ISO date of the wedding, or else of the day on which they became a couple; null if they never were one. */
  anniversaryDate: z.string().nullable(),
  /** 0 to 100. */
  relationshipScore: z.int(),
  /** 0 to 100: how well they suit each other. */
  compatibility: z.int(),
  commonInterests: z.array(z.string()),
  challenges: z.array(z.string()),
  futurePlans: z.array(z.string()),
  /** Shared memories, oldest first. */
  eventsLog: z.array(z.strictObject({ date: z.string(), what: z.string() })),
})
export type RelationshipShape = z.infer<typeof relationshipShape>

/** One person, with everything that the player knows about them. */
export const personDetailShape = z.strictObject({
  ...personShape.shape,
  likes: z.array(z.string()),
  dislikes: z.array(z.string()),
  /** A few adjectives. */
  personality: z.array(z.string()),
  /** The first name of their partner; null if they have none, or the player is their partner. */
  partner: z.string().nullable(),
  children: z.int(),
  livesElsewhere: z.boolean(),
  ill: z.boolean(),
  relationship: relationshipShape,
})
export type PersonDetailShape = z.infer<typeof personDetailShape>

export const personObject = defineFrame({
  name: 'personObject',
  body: personDetailShape,
  summary: 'One person of this life, with all details.',
})

export const relationshipEvent = defineFrame({
  name: 'relationshipEvent',
  body: z.strictObject({
    minute: z.int(),
    /** match, no-match, declined, date, gift, dating, reunited, engaged, married, anniversary, separated, divorced, widowed, expecting, born … */
    what: z.string(),
    /** Null when the event is not about a person of this life. */
    personId: z.string().nullable(),
    /** The relationship after the event; null when `personId` is. */
    status: z.enum(relationshipStatuses).nullable(),
    /** −100 to 100, and its change by this event. */
    affinity: z.int(),
    affinityChange: z.int(),
    /** Null when a `messageEvent` tells it, so that a client that shows both shows no text twice. */
    message: z.string().nullable(),
  }),
  summary: 'Something happened between two people: a match, a date, a proposal, a wedding, a separation, a birth.',
})

export const swipeCharacter = defineFrame({
  name: 'swipeCharacter',
  body: z.strictObject({
    /** For `swipeMatch` on the same game day. */
    id: z.string(),
    firstname: z.string(),
    lastname: z.string(),
    sex: z.enum(['female', 'male']),
    ageYears: z.int().min(18),
    occupation: z.string(),
    likes: z.array(z.string()),
    dislikes: z.array(z.string()),
    personality: z.array(z.string()),
    /** 0 to 100. */
    compatibility: z.int(),
    /** How many more people the app shows today. */
    left: z.int(),
  }),
  summary: 'A person whom the dating app shows.',
})
