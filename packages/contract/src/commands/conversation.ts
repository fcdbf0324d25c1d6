import { z } from 'zod'
import { defineCommand } from './define.ts'

/** Bounds on what is said. A text message of more than 400 characters is a letter. */
export const conversationLimits = {
  textLengthMax: 400,
  answerLengthMax: 80,
  answersMax: 4,
} as const

/** The seed's six types. */
export const conversationTypes = ['activity', 'checkIn', 'askAboutDay', 'flatter', 'studySession', 'chat'] as const
export type ConversationType = (typeof conversationTypes)[number]

export const conversation = defineCommand({
  name: 'conversation',
  kind: 'write',
  message: z.strictObject({
    /** The person's id. */
    character: z.string().min(1).max(64),
    type: z.enum(conversationTypes),
    /** The player's own words; without them, those that are usual for the type. */
    text: z.string().trim().min(1).max(conversationLimits.textLengthMax).optional(),
  }),
  summary:
    'Says something to someone in this life. The clock does not change; the answer comes as `conversationEvent`.',
  example: { character: 'p1', type: 'checkIn', text: 'How is your back?' },
  answers: ['conversationEvent', 'u'],
})
