import { conversationsMessage } from '../shapes/conversations-message.ts'
import { defineCommand } from './define.ts'

export const getConversations = defineCommand({
  name: 'getConversations',
  kind: 'read',
  message: conversationsMessage,
  summary: 'Asks for the latest conversations, newest first; with a `cursor`, for earlier messages or conversations.',
  example: undefined,
  answers: ['conversations', 'conversationPage'],
  refusals: [],
})
