/** Longer strings are rarely the same in two lives. */
const sharedLengthMax = 300
/** Strings in one generation. Two generations with about 60 bytes a string take at most 4 MB in a process. */
const generationMax = 32_768

let young = new Map<string, string>()
let old = new Map<string, string>()

/**
 * Interns a string: returns the copy that all lives of the process share. Most ids, names, titles and texts come from the catalogue, so
 * thousands of lives contain the same strings. A string that is not asked for during two generations is dropped from the cache.
 */
export function shared(text: string): string {
  if (text.length > sharedLengthMax) return text
  const known = young.get(text)
  if (known !== undefined) return known
  const kept = old.get(text) ?? text
  if (young.size >= generationMax) {
    old = young
    young = new Map()
  }
  young.set(kept, kept)
  return kept
}
