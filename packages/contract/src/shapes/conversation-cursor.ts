import { z } from 'zod'

/** Where a page of `getConversations` ends, and the next one begins. Clients send cursors back as they got them. */
export type ConversationCursor =
  /** Messages of one conversation before the message `before`. */
  | { readonly of: 'messages'; readonly life: number; readonly conversation: number; readonly before: number }
  /** Conversations with a lower number than `before`, without those that the client has. */
  | {
      readonly of: 'conversations'
      readonly life: number
      readonly before: number
      readonly without: readonly number[]
    }

const forms = {
  messages: /^m(\d{1,9})-(\d{1,9})-(\d{1,9})$/,
  conversations: /^c(\d{1,9})-(\d{1,9})((?:\.\d{1,9}){0,6})$/,
} as const

export const conversationCursor = z
  .string()
  .refine((text) => cursorOf(text) !== undefined, 'is not a cursor of this server')
  .describe('The `cursor` of an earlier answer. Its form is an internal matter.')

/** @returns undefined when the text is not a cursor. */
export function cursorOf(text: string): ConversationCursor | undefined {
  const messages = forms.messages.exec(text)
  if (messages !== null) {
    const [life = 0, conversation = 0, before = 0] = messages.slice(1).map(Number)
    return { of: 'messages', life, conversation, before }
  }
  const found = forms.conversations.exec(text)
  if (found === null) return undefined
  const [, life, before, without = ''] = found
  return {
    of: 'conversations',
    life: Number(life),
    before: Number(before),
    without: without.split('.').slice(1).map(Number),
  }
}

export function cursorText(cursor: ConversationCursor): string {
  if (cursor.of === 'messages') return `m${cursor.life}-${cursor.conversation}-${cursor.before}`
  return [`c${cursor.life}-${cursor.before}`, ...cursor.without].join('.')
}
