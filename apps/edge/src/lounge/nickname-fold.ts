import { createHash } from 'node:crypto'
import { resolveConfusablesTransformer } from 'obscenity'
import unhomoglyph from 'unhomoglyph'

const ascii = /^[\x21-\x7e]+$/
const accents = /[\u0300-\u036f]/g
const separators = /[\p{Z}\p{P}\p{C}\p{Sk}\p{Default_Ignorable_Code_Point}]/gu
const { transform } = resolveConfusablesTransformer()
/** What people write instead of a letter: Patrici4. Zero and one look like letters, and are in the skeleton. */
const letters: Readonly<Record<string, string>> = { '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' }
const substitutes = /[3457@$]/g

/**
 * [LOUNGE-18] The form of a nickname in which those that look alike are equal: without case, accents, spaces and separators, and with the
 * characters that look like ASCII letters, or are written instead of them, replaced. Nobody reads it.
 * Source: the skeleton of Unicode's UTS #39, and the library `obscenity` for Latin letters that it leaves, such as small capitals.
 */
export function nicknameFold(nickname: string): string {
  const plain = nickname.normalize('NFKD').replace(accents, '').normalize('NFKC')
  // The skeleton of a letter with a stroke is a letter and an accent.
  const looks = Array.from(plain, looksLike).join('').normalize('NFKD').replace(accents, '').normalize('NFKC')
  // Again, because a letter can look like others in lower case only: m and rn.
  const alike = unhomoglyph(looks.toLowerCase()).toLowerCase().replaceAll('i', 'l')
  const folded = alike.replace(substitutes, (character) => letters[character] ?? character)
  // A nickname of punctuation only stays as it is.
  return folded.replace(separators, '') || folded
}

/** The fold of a nickname as the record has it: of one length for all. */
export function nicknameHash(nickname: string): string {
  return createHash('sha256').update(nicknameFold(nickname)).digest('hex')
}

/** What a character looks like, in either case: в looks like B in upper case only. */
function looksLike(character: string): string {
  const lower = character.toLowerCase()
  const looks = [character, lower, character.toUpperCase()].map((form) => unhomoglyph(form))
  const found = looks.find((look) => ascii.test(look))
  if (found !== undefined) return found
  if (!/^\p{Script=Latin}$/u.test(lower)) return unhomoglyph(lower)
  const code = lower.codePointAt(0) as number
  return String.fromCodePoint(transform(code) ?? code)
}
