import { z } from 'zod'
import { conversationTypes } from '../commands/conversation.ts'
import { defineFrame } from './define.ts'

/** One message: `conversationMessage` in the original client's protocol. */
export const conversationMessageShape = z.strictObject({
  id: z.string(),
  message: z.string(),
  /** Suggested answers; the player may also use their own words. */
  answerOptions: z.array(z.string()).optional(),
  /** 'player' or the person's id. */
  sender: z.string(),
  sentiment: z.enum(['positive', 'neutral', 'negative']),
  minute: z.int(),
  /** ISO date of the game's calendar. */
  date: z.string(),
  /** HH:MM. */
  time: z.string(),
})
export type ConversationMessageShape = z.infer<typeof conversationMessageShape>

/** One conversation: `conversationObj` in the original client's protocol. */
export const conversationShape = z.strictObject({
  id: z.string(),
  /** The type of the player's last message; see the command `conversation`. */
  type: z.enum(conversationTypes),
  /** Who began it. */
  cType: z.enum(['player', 'character']),
  /** The person's id. */
  character: z.string(),
  /** The number of the latest turn, from 1. */
  question: z.int().min(0),
  unread: z.boolean(),
  /** Whether the person's answer is still being written. */
  pending: z.boolean(),
  /** The latest messages, oldest first. */
  conversation: z.array(conversationMessageShape),
})
export type ConversationShape = z.infer<typeof conversationShape>

export const conversationEvent = defineFrame({
  name: 'conversationEvent',
  body: z.strictObject({
    conversation: z.string(),
    character: z.string(),
    /** The conversation's `type`. It has another name here because `type` is the frame's name. */
    talk: z.enum(conversationTypes),
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
