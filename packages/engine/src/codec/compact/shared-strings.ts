/** Longer ones are seldom the same in two lives. */
const sharedLengthMax = 300
/** Strings of a generation. Two of them, of some 60 bytes a string on average, come to at most 4 MB a process. */
const generationMax = 32_768

let young = new Map<string, string>()
let old = new Map<string, string>()

/**
 * Ids, names, titles and most texts are the catalogue's: thousands of lives say the same words. This is the one copy of a string that all
 * lives of the process hold. It is the same string, so no reader can tell. What has not been met for long is forgotten.
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
