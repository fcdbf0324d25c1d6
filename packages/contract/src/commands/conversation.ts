import { z } from 'zod'
import { personId } from '../shapes/ids.ts'
import { typedText } from '../shapes/typed.ts'
import { defineCommand, inPlay } from './define.ts'

/** Limits of messages. 400 characters are a long text message. */
export const conversationLimits = {
  textLengthMax: 400,
  answerLengthMax: 80,
  answersMax: 4,
} as const

/** The energy of a deep talk in the original protocol, and the most that a cluster may ask for: all that a player can have. */
export const talkEnergyDefault = 5
/** The energy of a light talk after the first of a day. It is low, because energy recovers by only 1 a day. */
export const lightTalkEnergyDefault = 1
export const talkEnergyMax = 100

/** The six types of the original client's protocol. */
export const conversationTypes = ['activity', 'checkIn', 'askAboutDay', 'flatter', 'studySession', 'chat'] as const
export type ConversationType = (typeof conversationTypes)[number]

/** How a message treats the person who reads it. */
export const regards = ['positive', 'neutral', 'negative'] as const
export type Regard = (typeof regards)[number]

/**
 * [TALK-12] What the owner of a life adds to the command `conversation` before it applies and journals it. Clients cannot send it. Absent when
 * the message has no words of the player's own, and in entries of older releases.
 */
export interface HeardWords {
  readonly regard?: Regard
}

export const conversation = defineCommand({
  name: 'conversation',
  kind: 'write',
  message: z.strictObject({
    character: personId.describe("The person's id."),
    type: z.enum(conversationTypes),
    text: typedText(conversationLimits.textLengthMax)
      .optional()
      .describe(
        "The player's own words, without control characters (except line breaks) and invisible characters. Absent: the game chooses a sentence of this type.",
      ),
  }),
  summary: 'Says something to a person. It takes no game time. The answer arrives as `conversationEvent`.',
  example: { character: 'p1', type: 'checkIn', text: 'How is your back?' },
  answers: ['conversationEvent', 'u'],
  refusals: [...inPlay, 'no_such_person', 'person_unavailable', 'too_young', 'not_enough_energy'],
})
