import { z } from 'zod'
import { defineFrame } from './define.ts'
import { personShape } from './state.ts'

/** From 'stranger' to 'widowed'; 'family' for kin. */
export const relationshipStatuses = [
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

/** What stands between the player and one person: the seed's `relationshipClass`. */
export const relationshipShape = z.strictObject({
  status: z.enum(relationshipStatuses),
  /** ISO date on which the two met. */
  startDate: z.string(),
  /** ISO date of the wedding, or of the day on which they became a couple; null where neither was. */
  anniversaryDate: z.string().nullable(),
  /** 0 to 100. */
  relationshipScore: z.int(),
  /** 0 to 100: how well they would suit each other. */
  compatibility: z.int(),
  commonInterests: z.array(z.string()),
  challenges: z.array(z.string()),
  futurePlans: z.array(z.string()),
  /** What the two remember, oldest first. */
  eventsLog: z.array(z.strictObject({ date: z.string(), what: z.string() })),
})
export type RelationshipShape = z.infer<typeof relationshipShape>

/** One of the people, with everything that is known about them. */
export const personDetailShape = z.strictObject({
  ...personShape.shape,
  likes: z.array(z.string()),
  dislikes: z.array(z.string()),
  /** A few adjectives. */
  personality: z.array(z.string()),
  /** The first name of their own partner; null where they have none, or it is the player. */
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
  summary: 'One of the people in this life, in full.',
})

export const relationshipEvent = defineFrame({
  name: 'relationshipEvent',
  body: z.strictObject({
    minute: z.int(),
    /** match, no-match, declined, date, gift, dating, reunited, engaged, married, anniversary, separated, divorced, widowed, expecting, born … */
    what: z.string(),
    /** Null where nobody of this life is meant. */
    personId: z.string().nullable(),
    /** How things stand with that person now; null where nobody is meant. */
    status: z.enum(relationshipStatuses).nullable(),
    /** −100 to 100, and by how much it has just changed. */
    affinity: z.int(),
    affinityChange: z.int(),
    message: z.string(),
  }),
  summary: 'Something between two people: a match, a date, a proposal, a wedding, a parting, a birth.',
})

export const swipeCharacter = defineFrame({
  name: 'swipeCharacter',
  body: z.strictObject({
    /** For `swipeMatch`, on the same game day. */
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
    /** How many more the app will show today. */
    left: z.int(),
  }),
  summary: 'Somebody whom the dating app shows.',
})

export const heirs = defineFrame({
  name: 'heirs',
  body: z.strictObject({
    heirs: z.array(
      z.strictObject({
        id: z.string(),
        firstname: z.string(),
        lastname: z.string(),
        sex: z.enum(['female', 'male']),
        relation: z.string(),
        ageYears: z.int(),
        /** Integer cents that would come with them, after costs and tax. */
        inheritance: z.int(),
      }),
    ),
  }),
  summary: 'Who may go on after this life.',
})
