/**
 * A striking noun of a message that a person can come back to: "wait, go back to the trampoline". Only a word after an article or a
 * possessive counts, because that is nearly always a noun, and the longest of them is taken.
 */
export function keywordOf(text: string, names: readonly string[]): string | null {
  const known = new Set(names.map((name) => name.toLowerCase()))
  let best: string | null = null
  // A word with a capital is a name: "we call her Clara".
  for (const [, word] of text.matchAll(/\b(?:a|an|the|my|our|his|her|this|that)\s+([a-z]{4,16})\b/gi)) {
    if (word === undefined || /^[A-Z]/.test(word) || known.has(word) || common.test(word)) continue
    if (best === null || word.length > best.length) best = word
  }
  return best
}

/** Adjectives, adverbs, participles and empty words, after which a noun would follow. */
const common =
  /^(?:(?:\w+(?:ly|ing|ed|ous|ful|ive|less|est|able|ible|ish|ic|al|ary))|same|other|good|great|best|worst|next|last|little|whole|only|more|most|very|really|first|second|third|right|wrong|thing|things|stuff|time|times|way|ways|lot|lots|day|days|week|weeks|year|years|month|night|morning|evening|bit|kind|sort|point|fact|people|person|world|life|part|rest|idea|reason|nice|cute|huge|tiny|long|short|small|late|early|new|old|young|hard|easy|soft|warm|cold|dark|fast|slow|cheap|rich|poor|fine|blue|green|black|white|brown|grey|gray|funny|crazy|weird|lazy|happy|tired|much|many|some|such|what|when|where|that|this|with|about|have|does|will|would|could|should|just|also|even|ever|never|always|well|mine|yours|damn|dumb|stupid|idiot|fuck|shit|girl|girls|boy|boys|guy|guys|woman|women|baby|kids|body|mom|dad|mother|father|wife|husband|sister|brother|grandma|grandpa|daughter|friend|friends|boyfriend|girlfriend|cancer|funeral|doctor|hospital)$/
