import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getConversations = defineCommand({
  name: 'getConversations',
  kind: 'read',
  message: noMessage,
  summary: 'Asks for the latest conversations, newest first.',
  example: undefined,
  answers: ['conversations'],
  refusals: [],
})
