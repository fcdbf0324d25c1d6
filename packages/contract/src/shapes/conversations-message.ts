import { z } from 'zod'
import { conversationCursor } from './conversation-cursor.ts'

/** The message of `getConversations`. Clients of the original protocol send anything here: without a cursor, everything is accepted. */
export const conversationsMessage = z.strictObject({ cursor: conversationCursor.optional() }).optional()
