const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The length of a text as a person counts it: a letter with its accents is one, and so is an emoji of several parts. */
export function charactersIn(text: string): number {
  return [...segmenter.segment(text)].length
}
