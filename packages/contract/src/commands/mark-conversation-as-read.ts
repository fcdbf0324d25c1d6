import { z } from 'zod'
import { defineCommand } from './define.ts'

export const markConversationAsRead = defineCommand({
  name: 'markConversationAsRead',
  kind: 'write',
  message: z.strictObject({ id: z.string().min(1).max(64) }),
  summary: 'The player has seen what was written in a conversation.',
  example: { id: 'c1' },
  answers: [],
})
