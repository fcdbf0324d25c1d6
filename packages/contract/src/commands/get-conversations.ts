import { z } from 'zod'
import { defineCommand } from './define.ts'

export const getConversations = defineCommand({
  name: 'getConversations',
  kind: 'read',
  message: z.unknown().optional(),
  summary: 'Asks for the conversations that are kept, the latest first.',
  example: undefined,
  answers: ['conversations'],
})
