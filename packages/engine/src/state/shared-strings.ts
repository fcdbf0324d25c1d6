/** Longer ones are seldom the same in two lives. */
const sharedLengthMax = 300
/** Strings of a generation. Two of them, of some 60 bytes a string on average, come to at most 4 MB a process. */
const generationMax = 32_768

let young = new Map<string, string>()
let old = new Map<string, string>()

/**
 * Ids, names, titles and most texts are the catalogue's: thousands of lives say the same words. Life as it is lived shares them with
 * the catalogue; parsed JSON has copies. This puts one copy in the place of all, in the plain data given, and so saves a third of a
 * decoded life. Only what is the same is exchanged, so no reader can tell. What has not been met for long is forgotten.
 */
export function shareStrings(data: unknown): void {
  if (typeof data !== 'object' || data === null) return
  if (Array.isArray(data)) {
    // Flat tables have a row of two in front: two numbers, and so it goes on. They are the longest lists, and have nothing to share.
    if (typeof data[0] === 'number' && typeof data[1] === 'number') return
    for (let i = 0; i < data.length; i++) {
      const value: unknown = data[i]
      if (typeof value === 'string') data[i] = shared(value)
      else shareStrings(value)
    }
    return
  }
  const record = data as Record<string, unknown>
  for (const key in record) {
    const value = record[key]
    if (typeof value === 'string') record[key] = shared(value)
    else shareStrings(value)
  }
}

function shared(text: string): string {
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
