import { z } from 'zod'
import { limits } from '../limits.ts'
import { faultOfChat, faultOfNickname } from '../lounge/chat-text.ts'

function line(faultOf: (text: string) => string | undefined) {
  return z.string().superRefine((text, ctx) => {
    const fault = faultOf(text)
    if (fault !== undefined) ctx.addIssue({ code: 'custom', message: fault })
  })
}

/** [LOUNGE-3] The name under which somebody speaks in the lounge. */
export const nicknameText = line(faultOfNickname).describe(
  `The name to speak under: one line of 1 to ${limits.nicknameLengthMax} characters, as a person counts them.`,
)
/** [LOUNGE-3] A message to the lounge. */
export const chatText = line(faultOfChat).describe(
  `The text: one line of 1 to ${limits.chatLengthMax} characters, as a person counts them.`,
)
