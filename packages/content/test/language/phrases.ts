/**
 * Words and phrases that writers reach for too often → the most texts of each thousand that may have them. A figure only becomes smaller,
 * unless the catalogue as a whole wants it.
 */
export const phrasesMax: Readonly<Record<string, number>> = {
  eleven: 4,
  somebody: 38,
  nobody: 29,
  'hand’s breadth': 2,
  'it turns out': 4,
  'as one looks': 1,
  'the way one': 5,
  'a good deal': 3,
  'a great deal': 3,
  'all the same': 3,
  'for some time': 3,
  'without a word': 3,
  'in the end': 5,
  'of all places': 1,
  'nothing at all': 2,
}

/** Any phrase of five words may be in this many of each thousand texts. */
export const anyPhraseMax = 1.4

const word = /[\p{L}\d’']+/gu

/** The words of a text in lower case; a placeholder is one word. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/\{[^{}]*\}/g, ' x ')
      .match(word) ?? []
  )
}

/** All runs of `length` words, each once. */
export function phrasesOf(text: string, length: number): Set<string> {
  const words = wordsOf(text)
  return new Set(
    Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(' ')),
  )
}
