import { z } from 'zod'
import { conversationTypes } from '../commands/conversation.ts'
import { defineFrame } from './define.ts'

/** One message: `conversationMessage` in the original client's protocol. */
export const conversationMessageShape = z.strictObject({
  id: z.string(),
  message: z.string(),
  answerOptions: z.array(z.string()).optional().describe('Suggested answers; the player may also use their own words.'),
  sender: z.string().describe("`player`, or the person's id."),
  sentiment: z.enum(['positive', 'neutral', 'negative']),
  minute: z.int(),
  date: z.string().describe("ISO date of the game's calendar."),
  time: z.string().describe('The time of day in the game, HH:MM.'),
})
export type ConversationMessageShape = z.infer<typeof conversationMessageShape>

/** One conversation: `conversationObj` in the original client's protocol. */
export const conversationShape = z.strictObject({
  id: z.string(),
  type: z.enum(conversationTypes).describe("The type of the player's last message; see the command `conversation`."),
  cType: z.enum(['player', 'character']).describe('Who began the conversation.'),
  character: z.string().describe("The person's id."),
  question: z.int().min(0).describe('The number of the latest turn. The first turn is 1.'),
  unread: z.boolean(),
  pending: z.boolean().describe("Whether the person's answer is still being written."),
  conversation: z.array(conversationMessageShape).describe('The latest messages, oldest first.'),
})
export type ConversationShape = z.infer<typeof conversationShape>

export const conversationEvent = defineFrame({
  name: 'conversationEvent',
  body: z.strictObject({
    conversation: z.string(),
    character: z.string(),
    talk: z
      .enum(conversationTypes)
      .describe("The conversation's `type`. It has another name here because `type` is the frame's name."),
    unread: z.boolean(),
    pending: z.boolean(),
    message: conversationMessageShape,
  }),
  summary: 'The player or a person said something.',
})
export const conversations = defineFrame({
  name: 'conversations',
  body: z.strictObject({ conversations: z.array(conversationShape) }),
  summary: 'The latest conversations, newest first.',
})
