import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import { mayHaveWords } from './word-patterns.ts'

/** [LOUNGE-17] Finds words that nobody may say in the lounge. A port: another list, or a service, can take its place. */
export interface WordFilter {
  refuses(text: string): boolean
}

/** Refuses nothing. */
export const noWordFilter: WordFilter = { refuses: () => false }

/**
 * Refuses the obscene English words of the library `obscenity`, also when they are written with digits, with letters that look alike, or with
 * repeated letters, and further words.
 * @param words whole words of any script, without spaces or punctuation. Their case does not matter.
 */
export function englishWordFilter(words: readonly string[]): WordFilter {
  const dataset = englishDataset.build()
  const matcher = new RegExpMatcher({ ...dataset, ...englishRecommendedTransformers })
  const mayMatch = mayHaveWords(dataset.blacklistedTerms, englishRecommendedTransformers.blacklistMatcherTransformers)
  const further = new Set(words.map(folded))
  const hasFurther = (text: string): boolean =>
    folded(text)
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .some((word) => further.has(word))
  return { refuses: (text) => (mayMatch(text) && matcher.hasMatch(text)) || (further.size > 0 && hasFurther(text)) }
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
