/** A text as lower-case words without apostrophes, with short forms written out, so that two voices of one line compare as equal. */
export function plainWords(text: string): string {
  return longForms(text.replaceAll('’', "'"))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Writes short forms out: "I'm" becomes "I am". */
export function longForms(text: string): string {
  let long = text
  for (const [pattern, words] of forms) long = long.replaceAll(pattern, words)
  return long
}

const forms: readonly (readonly [RegExp, string])[] = [
  [/\b([Cc])an't\b/g, '$1annot'],
  [/\b([Ww])on't\b/g, '$1ill not'],
  [/\b(I)'m\b/gi, '$1 am'],
  [/\b(you|we|they|there|who|what|how)'re\b/gi, '$1 are'],
  [/\b(I|you|we|they|who|would|could|should|might)'ve\b/gi, '$1 have'],
  [/\b(I|you|we|they|he|she|it|that|there|who|this)'ll\b/gi, '$1 will'],
  [/\b(do|does|did|is|are|was|were|have|has|had|would|could|should)n't\b/gi, '$1 not'],
  [/\b(how|what|where)'s(?= (?:your|my|the|it|life|everything)(?: \w+)? been\b)/gi, '$1 has'],
  // A form with "'s" is long only before words that "is" can precede.
  [
    /\b(that|what|it|here|there|how|where)'s(?= (?:a|an|the|not|so|really|very|too|all|good|nice|kind|up|going|okay|right|new|on|in|it|for|about|your|my|always|only|just|because)\b)/gi,
    '$1 is',
  ],
]
