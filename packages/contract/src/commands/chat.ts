import { z } from 'zod'
import { chatText, nicknameText } from '../shapes/lounge-line.ts'
import { defineCommand } from './define.ts'

export const chat = defineCommand({
  name: 'chat',
  kind: 'lounge',
  message: z.strictObject({ nickname: nicknameText, message: chatText }),
  summary: 'Says something to everybody in the lounge.',
  example: { nickname: 'Ada', message: 'Hello!' },
  answers: [],
  refusals: ['lounge_closed', 'muted', 'banned', 'words_not_allowed', 'nickname_taken'],
})
