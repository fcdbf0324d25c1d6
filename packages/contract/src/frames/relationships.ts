import { z } from 'zod'
import { avatarShape, pronounShape } from '../shapes/avatar.ts'
import { messagingTraitsShape } from '../shapes/messaging-traits.ts'
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
  status: z.enum(relationshipStatuses).describe('How the two stand to each other.'),
  startDate: z.string().describe('The ISO date on which they met.'),
  anniversaryDate: z
    .string()
    .nullable()
    .describe(
      'ISO date of the wedding, or else of the day on which they became a couple; null if they never were one.',
    ),
  relationshipScore: z.int().describe('Affinity and familiarity in one score, 0 to 100.'),
  compatibility: z.int().describe('How well the two suit each other, 0 to 100.'),
  commonInterests: z.array(z.string()).describe('What both like, in words.'),
  challenges: z.array(z.string()).describe('What is difficult between them, in words.'),
  futurePlans: z.array(z.string()).describe('What they plan together, in words.'),
  eventsLog: z
    .array(z.strictObject({ date: z.string().describe('The ISO date.'), what: z.string().describe('What happened.') }))
    .describe('Shared memories, oldest first.'),
})
export type RelationshipShape = z.infer<typeof relationshipShape>

/** One person, with everything that the player knows about them. */
export const personDetailShape = z.strictObject({
  ...personShape.shape,
  likes: z.array(z.string()).describe('What the person likes, in words.'),
  dislikes: z.array(z.string()).describe('What the person dislikes, in words.'),
  personality: z.array(z.string()).describe('Adjectives that describe the person.'),
  partner: z
    .string()
    .nullable()
    .describe('The first name of their partner; null if they have none, or the player is their partner.'),
  messagingTraits: messagingTraitsShape,
  children: z.int().describe('The number of their children.'),
  livesElsewhere: z.boolean().describe('Whether the person lives in another town.'),
  ill: z.boolean().describe('Whether the person is seriously ill.'),
  relationship: relationshipShape.describe('The relationship of the player and the person.'),
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
    minute: z.int().describe("When it happened, in game minutes since the life's birth."),
    what: z
      .string()
      .describe(
        'What it was: match, no-match, declined, date, gift, dating, reunited, engaged, married, anniversary, separated, divorced, widowed, expecting, born …',
      ),
    personId: z.string().nullable().describe('Null when the event is not about a person of this life.'),
    status: z
      .enum(relationshipStatuses)
      .nullable()
      .describe('The relationship after the event; null when `personId` is.'),
    affinity: z.int().describe("The person's affinity after this event, −100 to 100."),
    affinityChange: z.int().describe('By how much this event has changed the affinity, in its points.'),
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
    firstname: z.string().describe('The first name.'),
    lastname: z.string().describe('The last name.'),
    sex: z.enum(['female', 'male']).describe("The person's sex."),
    pronoun: pronounShape,
    ageYears: z.int().min(18).describe('The age in years.'),
    occupation: z.string().describe('What the person does for a living, in words.'),
    avatar: avatarShape.describe("The person's face."),
    likes: z.array(z.string()).describe('What the person likes, in words.'),
    dislikes: z.array(z.string()).describe('What the person dislikes, in words.'),
    personality: z.array(z.string()).describe('Adjectives that describe the person.'),
    compatibility: z.int().describe('How well the two suit each other, 0 to 100.'),
    left: z.int().describe('How many more people the app shows today.'),
  }),
  summary: 'A person whom the dating app shows.',
})
