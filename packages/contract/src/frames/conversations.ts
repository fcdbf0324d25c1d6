import { z } from 'zod'
import { conversationTypes } from '../commands/conversation.ts'
import { defineFrame } from './define.ts'

/** One message: `conversationMessage` in the original client's protocol. */
export const conversationMessageShape = z.strictObject({
  id: z.string().describe("The message's id."),
  message: z.string().describe('What was said.'),
  answerOptions: z
    .array(z.string())
    .optional()
    .describe(
      'Suggested answers; the player may also use their own words. Absent when there are none, and only the latest message has them.',
    ),
  sender: z.string().describe("`player`, or the person's id."),
  sentiment: z
    .enum(['positive', 'neutral', 'negative'])
    .describe(
      "How it is meant. The sentiment of the player's own words changes the affinity by +5, 0 or −5 when the person answers, by at most 5 on a game day. Without words of the player's own, the sentiment of the answer does.",
    ),
  minute: z.int().describe("When it was said, in game minutes since the life's birth."),
  datetime: z.string().describe("Date and time of the game's calendar, YYYY-MM-DDTHH:MM."),
  date: z.string().describe("ISO date of the game's calendar."),
  time: z.string().describe('The time of day in the game, HH:MM.'),
})
/** A message as it is kept: what the player has answered it with is a message of its own. */
const keptMessageShape = conversationMessageShape.omit({ answerOptions: true })
export type ConversationMessageShape = z.infer<typeof conversationMessageShape>

/** One conversation: `conversationObj` in the original client's protocol. */
export const conversationShape = z.strictObject({
  id: z.string().describe("The conversation's id, for `markConversationAsRead`."),
  type: z.enum(conversationTypes).describe("The type of the player's last message; see the command `conversation`."),
  cType: z.enum(['player', 'character']).describe('Who began the conversation.'),
  character: z.string().describe("The person's id."),
  question: z.int().min(0).describe('The number of the latest turn. The first turn is 1.'),
  unread: z.boolean().describe('Whether the latest message of the person is unread.'),
  pending: z.boolean().describe("Whether the person's answer is still being written."),
  conversation: z.array(conversationMessageShape).describe('The latest messages, oldest first.'),
  cursor: z
    .string()
    .optional()
    .describe('For the messages before these: the `cursor` of `getConversations`. Absent when these are all.'),
})
export type ConversationShape = z.infer<typeof conversationShape>

export const conversationEvent = defineFrame({
  name: 'conversationEvent',
  body: z.strictObject({
    conversation: z.string().describe("The conversation's id."),
    character: z.string().describe("The person's id."),
    talk: z
      .enum(conversationTypes)
      .describe("The conversation's `type`. It has another name here because `type` is the frame's name."),
    unread: z.boolean().describe('Whether the latest message of the person is unread.'),
    pending: z.boolean().describe("Whether the person's answer is still being written."),
    typingMs: z
      .int()
      .min(0)
      .optional()
      .describe('How long the person types at this message after the one before, in ms. Absent: show it at once.'),
    message: conversationMessageShape.describe('The new message.'),
  }),
  summary: 'The player or a person said something.',
})
export const conversations = defineFrame({
  name: 'conversations',
  body: z.strictObject({
    conversations: z.array(conversationShape).describe('At most 6, each with its latest 4 messages.'),
    cursor: z
      .string()
      .optional()
      .describe('For the conversations before these: the `cursor` of `getConversations`. Absent when there are none.'),
  }),
  summary: 'The latest conversations, newest first.',
})

/** A part of a conversation. It has none of the marks of {@link conversationShape}, which only the life's latest conversations have. */
const pagedConversationShape = conversationShape
  .pick({ id: true, type: true, cType: true, character: true, cursor: true })
  .extend({ conversation: z.array(keptMessageShape).describe('The messages of the page, oldest first.') })

export const conversationPage = defineFrame({
  name: 'conversationPage',
  body: z.strictObject({
    conversations: z
      .array(pagedConversationShape)
      .describe(
        'With the cursor of a conversation: that one, with its messages before; with the cursor of `conversations` or of a page: earlier conversations with their latest messages, the one that began last first.',
      ),
    cursor: z
      .string()
      .optional()
      .describe('For the conversations before these. Absent when there are none, and on a page of one conversation.'),
  }),
  summary: 'Earlier messages or conversations, as the record has them.',
})
