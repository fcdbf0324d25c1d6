import { type Topic, topics } from '../texts/topics.ts'

/** How much a text is about the terms of a query, 0 to 1: the share of its own terms that the query has too. */
export function relevance(query: ReadonlySet<string>, text: string): number {
  const own = termsOf(text)
  if (own.size === 0 || query.size === 0) return 0
  let shared = 0
  for (const term of own) if (query.has(term)) shared++
  return shared / Math.min(own.size, query.size)
}

/** The stems of the words that carry meaning, and the topics. Words without meaning are left out. */
export function termsOf(text: string): ReadonlySet<string> {
  const plain = ` ${text.toLowerCase().replaceAll(/[^\p{L} ]+/gu, ' ')} `
  const terms = new Set<string>()
  for (const word of plain.split(/\s+/)) if (word.length > 2 && !empty.has(word)) terms.add(stemOf(word))
  for (const [topic, words] of Object.entries(topics) as [Topic, readonly string[]][]) {
    if (words.some((word) => plain.includes(` ${word}`))) terms.add(`topic:${topic}`)
  }
  return terms
}

/** Cuts endings off, so that "promised" meets "promise". */
function stemOf(word: string): string {
  return word.length <= 4 ? word : word.replace(/(?:ing|ed|es|s|e|ly)$/, '')
}

const empty = new Set(
  'the and you your yours are was were for that this with have has had not but what when how why who did does can could would should will just about from they them his her she him its our out all get got going gonna want said say tell told like really very some any one been more than then there here too also'.split(
    ' ',
  ),
)
