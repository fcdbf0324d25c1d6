import type { CatalogueText } from '../support/catalogue-texts.ts'
import { phrasesOf, wordsOf } from './phrases.ts'

const wordsApart = 3
/** Shorter texts, such as “it comes to the papers”, are alike by chance. */
const wordsMin = 8
/** Texts share more than this part of their phrases of three words: the same sentence, with a word or two exchanged. */
const sharedMax = 0.5
/** A phrase in so many texts tells nothing about two of them, and would make the comparison slow. */
const commonMin = 60

/** Pairs of texts that are nearly the same, as `place | place`. Each phrase leads to the texts that have it, so few pairs are compared. */
export function nearDuplicates(all: readonly CatalogueText[]): string[] {
  const texts = all.filter(({ text }) => wordsOf(text).length >= wordsMin)
  const phrases = texts.map(({ text }) => phrasesOf(text, wordsApart))
  const having = Map.groupBy(
    phrases.flatMap((each, index) => [...each].map((phrase) => ({ phrase, index }))),
    ({ phrase }) => phrase,
  )
  const shared = new Map<string, number>()
  for (const group of having.values()) {
    if (group.length < 2 || group.length >= commonMin) continue
    for (const [position, { index }] of group.entries()) {
      for (const other of group.slice(position + 1)) {
        const pair = `${index} ${other.index}`
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    }
  }
  return [...shared].flatMap(([pair, both]) => {
    const [first = 0, second = 0] = pair.split(' ').map(Number)
    const either = (phrases[first]?.size ?? 0) + (phrases[second]?.size ?? 0) - both
    return both / either > sharedMax && !sameArea(texts[first], texts[second])
      ? [`${texts[first]?.at} | ${texts[second]?.at}`]
      : []
  })
}

/** The rules say one thing in several forms: with one year or several, with a subject or without, of a niece or a nephew. */
function sameArea(first: CatalogueText | undefined, second: CatalogueText | undefined): boolean {
  const areaOf = (text: CatalogueText | undefined): string | undefined => text?.at.match(/^messages\.\w+/)?.[0]
  return areaOf(first) !== undefined && areaOf(first) === areaOf(second)
}
