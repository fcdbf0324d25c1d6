/**
 * What is wrong with a text that a person has typed, by Unicode's own properties. A text is not cleaned silently: it is refused with the
 * reason, so that nobody sees another text than the one that was typed.
 */

/** Scripts whose letters join, or whose viramas need a joiner: here U+200C and U+200D change how a word is written. */
const joining = [
  ...['Arab', 'Syrc', 'Nkoo', 'Mong', 'Mand', 'Adlm', 'Rohg'],
  ...[
    'Deva',
    'Beng',
    'Guru',
    'Gujr',
    'Orya',
    'Taml',
    'Telu',
    'Knda',
    'Mlym',
    'Sinh',
    'Khmr',
    'Mymr',
    'Tibt',
    'Java',
    'Bali',
  ],
]
const joiningLetter = anyOf(joining)
/** Scripts that are written without spaces, and that mark the end of a word with U+200B. */
const spaceless = anyOf(['Khmr', 'Thai', 'Laoo', 'Mymr', 'Tibt', 'Java', 'Bali'])

/**
 * Joiners, variation selectors and separators in the places where a script needs them. Anywhere else they have no
 * visible effect.
 */
const scriptControls = [
  `(?<=${joiningLetter})[\\u200C\\u200D](?=${joiningLetter})`,
  '(?<=\\p{scx=Mong})[\\u180B-\\u180F]',
  '(?<=\\p{Script=Han})[\\u{E0100}-\\u{E01EF}]',
]
/** What a text may hold in addition to a name: emoji and their sequences, words without spaces, and marks of direction. */
const textControls = [
  ...scriptControls,
  '(?<=[\\p{ExtPict}\\p{EMod}\\uFE0F])\\u200D(?=\\p{ExtPict})',
  '(?<=[\\p{L}\\p{N}\\p{P}\\p{S}])[\\uFE0E\\uFE0F]',
  '(?<=\\u{1F3F4}[\\u{E0020}-\\u{E007E}]{0,6})[\\u{E0020}-\\u{E007F}]',
  `(?<=${spaceless})\\u200B(?=${spaceless})`,
  '[\\u200E\\u200F\\u061C]',
]

/** Characters that are drawn as nothing, although Unicode does not call them ignorable. */
const blank = '\\u2800\\u{13441}\\u{13442}\\u{16FE4}'
const invisible = '\\p{DI}\\uFFF9-\\uFFFB'
const control = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u
const controlExceptLine = /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u
const visible = new RegExp(`(?![${invisible}${blank}])[\\p{L}\\p{N}\\p{P}\\p{S}]`, 'u')

/**
 * Three general combining marks are enough for every accent in use; letters of Hebrew, Burmese or Tibetan can have six
 * of their own.
 */
const stackedMarks = /(?:(?=\p{M})\p{Script=Inherited}){4}|\p{M}{7}/u

const invisibleInName = new RegExp(`(?!${scriptControls.join('|')})[${invisible}${blank}]`, 'u')
const invisibleInText = new RegExp(`(?!${textControls.join('|')})[${invisible}]`, 'u')

/**
 * Letters with their marks. Between them: apostrophes, hyphens, dots, spaces, interpuncts and their counterparts in
 * other scripts.
 */
const between = "'’‘.·‧・･־׳״֊་፡‐‑ -"
const name = new RegExp(`^['’‘]?\\p{L}[\\p{L}\\p{Mn}\\p{Mc}\\u200C\\u200D\\u180E${between}]*$`, 'u')
const markAfterNoLetter = new RegExp(`[${between}]\\p{M}`, 'u')

const reasons = {
  control: 'must not contain control characters',
  invisible: 'must not contain invisible characters',
  empty: 'must contain at least one visible character',
  stackedMarks: 'must not have more than three combining marks on a letter',
  name: 'must consist of letters, with spaces, hyphens, dots or apostrophes between them, and begin with a letter',
} as const

/** @returns what is wrong with the name of a person; undefined if nothing is. */
export function faultOfName(text: string): string | undefined {
  if (control.test(text)) return reasons.control
  if (invisibleInName.test(text)) return reasons.invisible
  if (stackedMarks.test(text)) return reasons.stackedMarks
  if (!name.test(text) || markAfterNoLetter.test(text)) return reasons.name
  return undefined
}

/** @returns what is wrong with a message that a person has typed, which may have several lines; undefined if nothing is. */
export function faultOfText(text: string): string | undefined {
  if (controlExceptLine.test(text)) return reasons.control
  if (invisibleInText.test(text)) return reasons.invisible
  if (stackedMarks.test(text)) return reasons.stackedMarks
  if (!visible.test(text)) return reasons.empty
  return undefined
}

function anyOf(scripts: readonly string[]): string {
  return `[${scripts.map((script) => `\\p{scx=${script}}`).join('')}]`
}
