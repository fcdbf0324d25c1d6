/** Turns words of the player into words about the player: "call you when I'm back" becomes "call me when you’re back". */
export function aboutYou(words: string): string {
  const turned = words
    .trim()
    .split(/\s+/)
    .map((word, index, all) => swap(word, all[index + 1], all[index - 1]))
  // A clause that was cut off must not end on a joining word.
  while (joining.test(turned.at(-1) ?? '')) turned.pop()
  return turned.join(' ').replace(/^You\b/, 'you')
}

const joining =
  /^(?:and|or|but|to|the|a|an|of|for|with|in|on|at|that|my|your|so|if|because|when|then|before|after|you’re|you|I|I’m|too|also)$/i

const swaps: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": 'you’re',
  im: 'you’re',
  "i'll": 'you’ll',
  "i've": 'you’ve',
  "i'd": 'you’d',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  am: 'are',
  your: 'my',
  yours: 'mine',
  "you're": 'I’m',
  "you've": 'I’ve',
  "you'll": 'I’ll',
  yourself: 'myself',
}

function swap(word: string, next: string | undefined, before: string | undefined): string {
  const key = word.toLowerCase()
  if (key === 'you' || key === 'u') return next !== undefined && verbs.test(next) ? 'I' : 'me'
  if (key === 'are' && /^(?:you|u)$/i.test(before ?? '')) return 'am'
  if (key === 'was' && /^i$/i.test(before ?? '')) return 'were'
  return swaps[key] ?? word
}

/** A "you" before one of these is a subject. */
const verbs = /^(?:are|were|have|had|get|can|can't|want|need|do|did|don't|will|said|say|like|come|go|know|think|see)$/i
