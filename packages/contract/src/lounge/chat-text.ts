import { limits } from '../limits.ts'
import { faultOfText } from '../shapes/text-faults.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Most messages need no segmenter: each of these characters is one visible character. */
const plain = /^[\x20-\x7e]*$/

/** @returns what is wrong with a message of the lounge; undefined if nothing is: [LOUNGE-3]. */
export function faultOfChat(text: string): string | undefined {
  return faultOfLine(text, limits.chatLengthMax)
}

/** @returns what is wrong with a nickname; undefined if nothing is: [LOUNGE-3]. */
export function faultOfNickname(text: string): string | undefined {
  return faultOfLine(text, limits.nicknameLengthMax)
}

/** @param lengthMax in characters as a person counts them: a letter with its accents is one, and so is an emoji of several parts. */
function faultOfLine(text: string, lengthMax: number): string | undefined {
  const tooLong = `must have 1 to ${lengthMax} characters`
  if (plain.test(text)) return text.trim() === '' || text.length > lengthMax ? tooLong : undefined
  if (text.length > lengthMax * limits.unitsPerCharacterMax) return tooLong
  if (text.includes('\n')) return 'must not contain control characters'
  const fault = faultOfText(text)
  if (fault !== undefined) return fault
  return [...segmenter.segment(text)].length > lengthMax ? tooLong : undefined
}
