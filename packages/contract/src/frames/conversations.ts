import { z } from 'zod'
import { conversationTypes } from '../commands/conversation.ts'
import { defineFrame } from './define.ts'

/** The seed's conversationMessage. */
export const conversationMessageShape = z.strictObject({
  id: z.string(),
  message: z.string(),
  /** What the player may say to it; the player's own words do as well. */
  answerOptions: z.array(z.string()).optional(),
  /** 'player', or the id of the person. */
  sender: z.string(),
  sentiment: z.enum(['positive', 'neutral', 'negative']),
  minute: z.int(),
  /** ISO date of the game's calendar. */
  date: z.string(),
  /** HH:MM. */
  time: z.string(),
})
export type ConversationMessageShape = z.infer<typeof conversationMessageShape>

/** The seed's conversationObj. */
export const conversationShape = z.strictObject({
  id: z.string(),
  /** What the player last spoke of; see the command `conversation`. */
  type: z.enum(conversationTypes),
  /** Who began it. */
  cType: z.enum(['player', 'character']),
  /** The person's id. */
  character: z.string(),
  /** The number of the latest turn, from 1. */
  question: z.int().min(0),
  unread: z.boolean(),
  /** Whether an answer is being worded. */
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
    /** The conversation's `type`; a frame's own `type` is its name. */
    talk: z.enum(conversationTypes),
    unread: z.boolean(),
    pending: z.boolean(),
    message: conversationMessageShape,
  }),
  summary: 'Something was said: by the player, or by someone in this life.',
})
export const conversations = defineFrame({
  name: 'conversations',
  body: z.strictObject({ conversations: z.array(conversationShape) }),
  summary: 'The conversations that are kept, the latest first.',
})
