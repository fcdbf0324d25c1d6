import { z } from 'zod'
import { limits } from '../limits.ts'
import { reportReasons } from '../lounge/report-reasons.ts'
import { defineCommand } from './define.ts'

export const reportChat = defineCommand({
  name: 'reportChat',
  kind: 'lounge',
  message: z.strictObject({
    id: z
      .string()
      .regex(/^\d{1,16}-\d{1,9}$/)
      .max(limits.chatIdLengthMax)
      .describe('The id of the message, from the `chat` or `chatHistory` frame.'),
    reason: z.enum(reportReasons).describe('What is wrong with it.'),
  }),
  summary: 'Reports a message of the lounge to the operators. To report it again changes nothing.',
  example: { id: '1770661800000-0', reason: 'abuse' },
  answers: [],
  refusals: ['lounge_closed', 'no_such_message', 'banned'],
})
