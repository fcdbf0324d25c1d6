import { z } from 'zod'
import { conversationLimits } from '../conversation.ts'
import { defineSystemCommand } from './define.ts'

export const sysReply = defineSystemCommand({
  name: 'sys.reply',
  sender: 'service',
  message: z.strictObject({
    conversation: z.string().min(1).max(16),
    turn: z.int().min(1),
    text: z.string().trim().min(1).max(conversationLimits.textLengthMax),
    /** Further messages of the same reply, in order. */
    more: z.array(z.string().trim().min(1).max(conversationLimits.textLengthMax)).max(2).optional(),
    /** How the answer is meant. It decides the affinity only when the life does not know how the player's words were meant: [TALK-12]. */
    sentiment: z.enum(['positive', 'neutral', 'negative']),
    answerOptions: z
      .array(z.string().trim().min(1).max(conversationLimits.answerLengthMax))
      .max(conversationLimits.answersMax)
      .optional(),
  }),
  summary: 'What an external provider has a person say in a turn that the engine left open.',
})
