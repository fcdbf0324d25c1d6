import type { z } from 'zod'
import { talkLimits } from '../limits.ts'
import { ProviderError } from '../provider-error.ts'
import type { replySchema } from './reply-schema.ts'

/**
 * The messages of the model within their bounds. Too long ones are cut at the end of a sentence or a word.
 * @throws {ProviderError} `malformed` when nothing is left, `out-of-role` when a message is not one of this person.
 */
export function readReply(parsed: z.infer<typeof replySchema>): { texts: string[]; answers: string[] } {
  const texts = parsed.messages
    .map((text) => shortened(cleaned(text), talkLimits.messageLengthMax))
    .filter((text) => text.length > 0)
    .slice(0, talkLimits.burstMax)
  if (texts.length === 0) throw new ProviderError('malformed', 'the model returned no message')
  const odd = texts.find((text) => outOfRole.test(text))
  if (odd !== undefined) throw new ProviderError('out-of-role', 'the model fell out of its role')
  const answers = parsed.suggestedAnswers
    .map(cleaned)
    .filter((text) => text.length > 0 && text.length <= talkLimits.answerLengthMax && !outOfRole.test(text))
    .slice(0, talkLimits.answersMax)
  return { texts, answers }
}

/** Signs that a model speaks and not a person, that it repeats its instructions, or that it sends people to another place. */
const outOfRole =
  /\b(?:as an ai|i'?m an ai|language model|openai|chatgpt|my (?:instructions|system prompt|guidelines)|system prompt|ignore (?:all |the )?(?:previous|prior) instructions)\b|https?:|www\.|<\/?[a-z]+>|"(?:player|person|memories|history)"\s*:/i

/** Without control characters and runs of blanks. */
function cleaned(text: string): string {
  return text
    .replaceAll(/[[\p{Cc}\p{Cf}]--[\u200d\n]]+/gv, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function shortened(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text
  const cut = text.slice(0, lengthMax)
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '))
  if (sentence > lengthMax / 2) return cut.slice(0, sentence + 1)
  const word = cut.lastIndexOf(' ')
  return `${cut.slice(0, word > 0 ? word : lengthMax - 1).slice(0, lengthMax - 1)}…`.toWellFormed()
}
