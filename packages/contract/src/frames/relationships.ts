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
  startDate: z.string().describe('The ISO date on which they met.'),
  anniversaryDate: z
    .string()
    .nullable()
    .describe(
      'ISO date of the wedding, or else of the day on which they became a couple; null if they never were one.',
    ),
  relationshipScore: z.int().describe('Affinity and familiarity in one score, 0 to 100.'),
  compatibility: z.int().describe('How well the two suit each other, 0 to 100.'),
  commonInterests: z.array(z.string()),
  challenges: z.array(z.string()),
  futurePlans: z.array(z.string()),
  eventsLog: z.array(z.strictObject({ date: z.string(), what: z.string() })).describe('Shared memories, oldest first.'),
})
export type RelationshipShape = z.infer<typeof relationshipShape>

/** One person, with everything that the player knows about them. */
export const personDetailShape = z.strictObject({
  ...personShape.shape,
  likes: z.array(z.string()),
  dislikes: z.array(z.string()),
  personality: z.array(z.string()).describe('Adjectives that describe the person.'),
  partner: z
    .string()
    .nullable()
    .describe('The first name of their partner; null if they have none, or the player is their partner.'),
  children: z.int(),
  livesElsewhere: z.boolean(),
  ill: z.boolean(),
  relationship: relationshipShape,
  gone: z
    .boolean()
    .optional()
    .describe('True in the last frame about a person who leaves the life: they have not met for long. Else absent.'),
})
export type PersonDetailShape = z.infer<typeof personDetailShape>

export const personObject = defineFrame({
  name: 'personObject',
  body: personDetailShape,
  summary:
    'One person of this life, with all details. It answers `retrievePerson`. It is also sent when the person is new, leaves the life, or has changed in any field, at most once a second for each person unless a command of the player has caused the change.',
})

export const relationshipEvent = defineFrame({
  name: 'relationshipEvent',
  body: z.strictObject({
    minute: z.int(),
    what: z
      .string()
      .describe(
        'match, no-match, declined, date, gift, dating, reunited, engaged, married, anniversary, separated, divorced, widowed, expecting, born …',
      ),
    personId: z.string().nullable().describe('Null when the event is not about a person of this life.'),
    status: z
      .enum(relationshipStatuses)
      .nullable()
      .describe('The relationship after the event; null when `personId` is.'),
    affinity: z.int().describe("The person's affinity after this event, −100 to 100."),
    affinityChange: z.int(),
    message: z
      .string()
      .nullable()
      .describe('Null when a `messageEvent` tells it, so that a client that shows both shows no text twice.'),
  }),
  summary: 'Something happened between two people: a match, a date, a proposal, a wedding, a separation, a birth.',
})

export const swipeCharacter = defineFrame({
  name: 'swipeCharacter',
  body: z.strictObject({
    id: z.string().describe('The id for `swipeMatch`. It is valid on the same game day.'),
    firstname: z.string(),
    lastname: z.string(),
    sex: z.enum(['female', 'male']),
    ageYears: z.int().min(18),
    occupation: z.string(),
    likes: z.array(z.string()),
    dislikes: z.array(z.string()),
    personality: z.array(z.string()),
    compatibility: z.int().describe('How well the two suit each other, 0 to 100.'),
    left: z.int().describe('How many more people the app shows today.'),
  }),
  summary: 'A person whom the dating app shows.',
})
