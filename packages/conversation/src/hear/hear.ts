import type { Outcome } from '../ports.ts'
import { type Act, acts } from '../texts/acts.ts'
import { type Topic, topics } from '../texts/topics.ts'
import { keywordOf } from './keyword.ts'
import { sentimentOf } from './sentiment.ts'

/** What a message of the player says, as far as the template provider and the memory can tell. */
export interface Heard {
  /** What the message does, the most urgent first. */
  readonly acts: readonly Act[]
  readonly topics: readonly Topic[]
  /** Whether it asks something. */
  readonly question: boolean
  /** First names of known people that it contains. */
  readonly names: readonly string[]
  /** A striking word of the message; null when there is none. */
  readonly keyword: string | null
  /** Sentiment of the words, −1 to 1. */
  readonly sentiment: number
  /** How the message treats the person who reads it. Bad news is sad, but not unkind. */
  readonly regard: Outcome
}

const actEntries = Object.entries(acts) as [Act, RegExp][]
const topicEntries = (Object.entries(topics) as [Topic, readonly string[]][]).map(
  ([topic, words]) => [topic, new RegExp(`\\b(?:${words.join('|')})`)] as const,
)

/** Understands a message in English. `names` are the first names that it may contain. */
export function hear(text: string, names: readonly string[] = []): Heard {
  const plain = plainText(text)
  // Patterns of topics that end with a space also match at the end of the text.
  const padded = `${plain.replaceAll(/[^\p{L}\p{N}' ]+/gu, ' ')} `
  const found = heardActs(text)
  const sentiment = sentimentOf(text)
  return {
    acts: found,
    topics: topicEntries.filter(([, pattern]) => pattern.test(padded)).map(([topic]) => topic),
    question:
      plain.includes('?') || /^(?:who|what|when|where|why|how|do|did|are|can|could|would|will|is)\b/.test(plain),
    names: names.filter((name) => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'iu').test(text)),
    keyword: keywordOf(text, names),
    sentiment,
    regard: regardOf(found, plain, sentiment),
  }
}

/** [TALK-12] How a message treats the person who reads it. The same text always gives the same result. */
export function regardIn(text: string): Outcome {
  return regardOf(heardActs(text), plainText(text), sentimentOf(text))
}

/** What a message does, the most urgent first. */
export function heardActs(text: string): Act[] {
  const plain = plainText(text)
  const matched = actEntries.filter(([, pattern]) => pattern.test(plain)).map(([act]) => act)
  // "I don't love you" is no declaration of love, "thanks for nothing" is no thanks, and "I never said you're stupid" is no insult.
  const isUnkind = matched.includes('unlove') || matched.includes('dismiss')
  // Whoever laughs is teasing, except with words that nobody laughs about.
  const isNoInsult = deniesIt.test(plain) || (matched.includes('laugh') && !bitter.test(plain))
  return matched.filter((act) => !(isUnkind && kindActs.has(act)) && !(act === 'insult' && isNoInsult))
}

const bitter = /\b(?:hate|can't stand|screw|fuck|hell|drop dead|die|pathetic|disgusting)\b/
const deniesIt =
  /\b(?:don't|do not|didn't|did not|never|wouldn't|not) (?:think|say|said|saying|mean|meant|believe) (?:that )?(?:you'?re|you are)\b/

function plainText(text: string): string {
  return text.replaceAll(/[’‘]/g, "'").toLowerCase().trim()
}

/** Acts that are kind or unkind to the reader, whatever their words are. */
const kindActs: ReadonlySet<Act> = new Set([
  'loveYou',
  'missYou',
  'compliment',
  'thanks',
  'congrats',
  'apology',
  'gift',
  'promise',
])
const unkindActs: ReadonlySet<Act> = new Set(['insult', 'dismiss', 'unlove'])
/** Acts about the writer's own life. Their sad words are no reproach. */
const ownNews: ReadonlySet<Act> = new Set([
  'griefNews',
  'illNews',
  'jobLost',
  'heartbreak',
  'failed',
  'low',
  'secret',
  'askMe',
  'askMad',
  'askUs',
  'noTalk',
  'askHow',
  'askBot',
  'reproach',
])

/** Least strength of the sentiment of words that count as kind or unkind without such an act. */
const kindFrom = 0.35
const unkindFrom = -0.32
const teasingFrom = -0.6

function regardOf(found: readonly Act[], plain: string, sentiment: number): Outcome {
  if (found.some((act) => unkindActs.has(act)) && sentiment < 0.5) return 'negative'
  if (found.some((act) => kindActs.has(act)) && sentiment > -0.4) return 'positive'
  if (found.some((act) => ownNews.has(act))) return 'neutral'
  if (sentiment >= kindFrom) return 'positive'
  // Only words about the reader are unkind: "I hate Mondays" and "is your boss still awful?" are not.
  return sentiment <= (found.includes('laugh') ? teasingFrom : unkindFrom) && ofReader.test(plain)
    ? 'negative'
    : 'neutral'
}

/** "You" that is not only the listener of a question or of a story: "can you believe it", "I wanted to tell you". */
const ofReader =
  /(?<!\b(?:do|did|are|were|have|had|can|could|would|will|should|if|when|what|how|tell|told|ask|asked|show|give|see|saw|thank|miss|missed|wish|without|need|for|to)\s)\b(?:you|you're|u|ur)\b/

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
